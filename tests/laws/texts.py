"""Texts that nobody should write and every crawler meets: many scripts, broken encodings, numbers without end."""

from hypothesis import strategies as st

#: A sentence of our own in many scripts, some with dates in words or figures that are none of English.
SCRIPTS = {
    "arabic": "أُغلِق الجسر في ٣ مارس ٢٠١٨ بعد العاصفة.",
    "hebrew": "הגשר נסגר ב-3 במרץ 2018 אחרי הסערה.",
    "greek": "Η γέφυρα έκλεισε στις 3 Μαρτίου 2018.",
    "cyrillic": "Мост закрыли 3 марта 2018 года, в субботу.",
    "devanagari": "पुल ३ मार्च २०१८ को बंद हुआ।",
    "thai": "สะพานปิดเมื่อวันที่ ๓ มีนาคม ๒๕๖๑",
    "chinese": "大桥于2018年3月3日关闭，星期六重开。",
    "japanese": "橋は平成三十年三月三日（土）に閉鎖された。",
    "korean": "다리는 2018년 3월 3일 토요일에 닫혔다.",
    "georgian": "ხიდი 2018 წლის 3 მარტს დაიკეტა.",
    "amharic": "ድልድዩ በመጋቢት 3 ቀን 2018 ተዘጋ።",
    "turkish": "İSTANBUL'da köprü 3 Mart 2018'de kapandı, ığdır yolu açık.",
    "german": "Die STRAẞE wurde im März 2018 für Fußgänger gesperrt.",
    "vietnamese": "Cây cầu đóng cửa ngày 3 tháng 3 năm 2018.",
    "full width": "Ｔｈｅ　ｂｒｉｄｇｅ　ｃｌｏｓｅｄ　ｏｎ　３　Ｍａｒｃｈ　２０１８．",
    "letters of mathematics": "𝐓𝐡𝐞 𝐛𝐫𝐢𝐝𝐠𝐞 𝐜𝐥𝐨𝐬𝐞𝐝 𝐢𝐧 𝟐𝟎𝟏𝟖.",
    "ligatures": "The oﬃce ﬁled it on the ﬁrst of May 2018, at ½ past ⅷ.",
    "combining": "T\u0301h\u0302e\u0303 b\u0308r\u030ai\u030cdge closed i\u0301n 2\u03020\u030318.",
    "emoji": "👩‍👩‍👧 closed 🏴󠁧󠁢󠁥󠁮󠁧󠁿 on 📅 3 March 2018 🕔!",
    "marks of direction": "\u202eThe bridge\u202c closed \u2067on 3 March\u2069 2018\u200e.",
    "invisible": "The\u200b bridge\u00ad closed\ufeff on\u2060 3 Ma\u00adrch 20\u200b18.",
    "controls": "The\x00bridge\x07closed\x1bon\x7f3\x85March\u20282018\u2029.",
    "halves of characters": "The \ud83d bridge \udc00 closed \udfff\ud800 on 3 March 2018.",
}
#: English, which must be read whatever stands around it.
ENGLISH = "The old pier burned down on 3 March 2018."

#: Units of text that slow code stumbles over, to be told again and again.
ENDLESS = {
    "digits": "1234567890",
    "spaces": " ",
    "line breaks": "\n",
    "the last of": "the last of ",
    "weekdays": "Monday Tuesday Wednesday ",
    "slashes": "1/2/",
    "months": "May, ",
    "hyphens": "twenty-",
    "quotation marks": "“He left on Monday.” ",
    "open quotation marks": "“He left ",
    "brackets": "((",
    "offsets": "two days after ",
    "one event": "They met on Tuesday. ",
    "events of a day": "Ann Lee resigned on 3 May 2018 after the vote. ",
    "carried": "The next day she left. ",
    "conjunctions": "and then, after which, before that, ",
    "addresses": "https://example.org/2018/05/12 ",
    "abbreviations": "Mr. Jan. 5. ",
    "named days": "Good Friday Easter Monday ",
    "halves of characters": "\ud800",
    "marks of direction": "\u202e",
}

#: How a program that guesses encodings reads a text.
ENCODINGS = ["latin-1", "cp1252", "cp1251", "cp437", "utf-16-le", "shift_jis", "gb18030", "utf-7"]


@st.composite
def broken(draw: st.DrawFn) -> str:
    """Texts in several scripts, put end to end, cut at any byte, perhaps decoded wrongly."""
    told = draw(st.lists(st.sampled_from([*SCRIPTS.values(), ENGLISH]), min_size=1, max_size=4))
    text = draw(st.sampled_from(["", " ", "\n", "\n\n"])).join(told)
    raw = text.encode("utf-8", "surrogatepass")
    first, last = sorted(draw(st.tuples(*[st.integers(0, len(raw))] * 2)))
    how = draw(st.sampled_from(["replace", "ignore", "surrogateescape", "backslashreplace"]))
    encoding = draw(st.sampled_from(["utf-8", "utf-8", *ENCODINGS]))
    if how == "surrogateescape" and encoding != "utf-8":
        how = "replace"  # only bytes above 127 can be kept as surrogates
    return raw[first:last].decode(encoding, how)
