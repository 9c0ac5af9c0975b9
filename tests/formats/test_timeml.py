"""TimeML is well-formed whatever a text holds, keeps to the standard's attributes, and reads back to what it was."""

from pathlib import Path
from xml.etree import ElementTree as ET

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import strategies as ours
from tests.effort import effort
from tests.formats import told
from timeline import Document, TimeExpression, build_timeline, read_timeml, tag
from timeline.calendar import Granularity
from timeline.errors import BadDocument, BadFormat
from timeline.formats.timeml import dump
from timeline.formats.timeml.links import relation_of
from timeline.formats.timeml.times import recurrence_of, time_of
from timeline.model import Duration, EventMention, Evidence, Interval, Mod, Recurrence, Unresolved

EXAMPLES = Path(__file__).parents[2] / "examples"
DAY = "2022-08-06"

#: By the TimeML 1.2.1 specification.
ATTRIBUTES = {
    "TimeML": set(),
    "TIMEX3": set("tid type value mod quant freq temporalFunction functionInDocument anchorTimeID".split()),
    "EVENT": {"eid", "class"},
    "SIGNAL": {"sid"},
    "MAKEINSTANCE": set("eiid eventID tense aspect pos polarity modality".split()),
    "TLINK": set("lid relType eventInstanceID relatedToTime relatedToEventInstance signalID".split()),
    **{name: set() for name in "DOCID DCT TITLE EXTRAINFO TEXT".split()},
}
RELATIONS = set("BEFORE AFTER INCLUDES IS_INCLUDED BEGUN_BY ENDED_BY".split())


def parsed(text: str) -> ET.Element:
    """The XML, with all that the standard asks of it checked."""
    root = ET.fromstring(text)  # noqa: S314  our own
    names = [e.get(key) for e in root.iter() for key in ("tid", "eid", "eiid", "sid", "lid") if e.get(key)]
    assert len(names) == len(set(names))
    for element in root.iter():
        found = set(element.attrib) - {"{http://www.w3.org/XML/1998/namespace}lang"}
        assert found <= ATTRIBUTES[element.tag], element.attrib
        for key in (
            "anchorTimeID",
            "eventID",
            "eventInstanceID",
            "relatedToTime",
            "relatedToEventInstance",
            "signalID",
        ):
            assert element.get(key) is None or element.get(key) in names
        if element.tag == "TLINK":
            assert element.get("relType") in RELATIONS
        if element.tag == "TIMEX3":
            assert element.get("type") in {"DATE", "TIME", "DURATION", "SET"}
    return root


def standard(expression: TimeExpression) -> TimeExpression:
    """What TimeML can say of an expression: all but its rule, the tense of its clause, and other readings."""
    return attrs.evolve(expression, rule="timeml", tense=None, alternatives=())


ARTICLE = (
    "Since March 2021 it has been closed. On Tuesday & the next day <b>they</b> met for two and a half hours.\r\n"
    "The council meets every Monday, twice a year.\x0c"
    "In the 1990s, early in May, it was \x00 open; recently, no more.\n"
    "\u202eIt\u202c opened at 7 p.m. on Friday. 31 June. In 1812 the fort fell. From 5 to 28 September they will tour."
)


LOOKS = """\
<?xml version="1.0" encoding="UTF-8"?>
<TimeML xml:lang="en">
<DOCID>news-17</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2022-08-06" temporalFunction="false" \
functionInDocument="CREATION_TIME">2022-08-06</TIMEX3></DCT>
<TITLE>Mayor goes</TITLE>
<TEXT>She <EVENT eid="e1" class="OCCURRENCE">resigned</EVENT> <SIGNAL sid="s1">on</SIGNAL> \
<TIMEX3 tid="t1" type="DATE" value="2022-08-02" temporalFunction="true" anchorTimeID="t0">Tuesday</TIMEX3>.</TEXT>
<MAKEINSTANCE eventID="e1" eiid="ei1" tense="NONE" aspect="NONE" pos="OTHER" polarity="POS"/>
<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1" signalID="s1"/>
</TimeML>"""


class TestOut:
    def test_it_looks_like_this(self) -> None:
        document = Document("She resigned on Tuesday.", DAY, id="news-17", title="Mayor goes")
        assert build_timeline(document).to_timeml() == LOOKS

    @pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.name)
    def test_articles_keep_to_the_standard(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        root = parsed(build_timeline(text, DAY).to_timeml(expressions=tag(text, DAY)))
        assert "".join(root.find("TEXT").itertext()) == text  # type: ignore[union-attr]
        assert len(root.findall("TEXT/TIMEX3")) == len(tag(text, DAY))

    @effort(0.5)
    @given(told.texts, st.lists(ours.mentions, max_size=3), st.lists(ours.expressions, max_size=3), told.texts)
    def test_any_text_is_well_formed(
        self, text: str, mentions: list[EventMention], expressions: list[TimeExpression], other: str
    ) -> None:
        document = Document(text, other, id=other, title=other, url=other, language=other)
        around = [attrs.evolve(e, start=0, end=len(text), text=text) for e in expressions[:1]]
        mine = frozenset(attrs.evolve(m, document=other, trigger=(0, 1), expressions=tuple(around)) for m in mentions)
        parsed(dump(Evidence(frozenset({document}), mine), []))
        parsed(dump(Evidence(frozenset({document}), mine), [], expressions=expressions))

    @pytest.mark.parametrize(
        "event, time, relation",
        [
            ("2022-08-02", "2022-08-02", "IS_INCLUDED"),
            ("2022-08-02", "2022", "IS_INCLUDED"),
            ("2021", "2022", "BEFORE"),
            ("2022-08-07/..", "2022-08-06", "AFTER"),
            ("2016/..", "2016-03", None),
            ("2016-03/..", "2016-03", "BEGUN_BY"),
            ("../2016-03", "2016-03", "ENDED_BY"),
            ("2010/2015", "2015", "ENDED_BY"),
            ("2010/2015", "2012", "INCLUDES"),
        ],
    )
    def test_how_an_event_lies_to_a_time(self, event: str, time: str, relation: str | None) -> None:
        if relation is None:
            relation = "INCLUDES"
        assert relation_of(Interval.parse(event), Interval.parse(time)) == relation

    def test_a_document_is_named_where_there_are_several(self) -> None:
        told_ = build_timeline([Document("It opened in 1932.", id="a"), Document("It burned in 1968.", id="b")])
        assert "<DOCID>b</DOCID>" in told_.to_timeml(document="b")
        with pytest.raises(BadDocument, match="this timeline has 2"):
            told_.to_timeml()
        with pytest.raises(BadDocument, match="no document 'c'"):
            told_.to_timeml(document="c")


class TestRoundTrip:
    @given(told.texts, told.texts, told.texts)
    def test_any_document_comes_back(self, text: str, title: str, url: str) -> None:
        told_ = build_timeline(Document(text, DAY, id="a", title=title, url=url))
        (document,) = told_.evidence.documents
        assert read_timeml(told_.to_timeml())[0] == document

    @pytest.mark.parametrize(
        "text",
        [ARTICLE, *(p.read_text(encoding="utf-8") for p in sorted(EXAMPLES.glob("*.txt")))],
        ids=lambda t: t[:12],
    )
    def test_expressions_come_back_in_all_that_timeml_can_say(self, text: str) -> None:
        expressions = tag(text, DAY)
        _, back = read_timeml(build_timeline(text, DAY).to_timeml(expressions=expressions))
        for expression, read in zip(expressions, back, strict=True):
            known = standard(expression)
            if isinstance(known.time, Duration | Unresolved):  # where it lies, and why it is unknown, TIMEX3 cannot say
                assert read.time.value == known.time.value or isinstance(known.time, Unresolved)
                read = attrs.evolve(read, time=known.time)  # noqa: PLW2901
            if known.signal is not None and read.signal is None:  # not right before it
                read = attrs.evolve(read, signal=known.signal)  # noqa: PLW2901
            if known.anchor is not None and known.anchor.kind == "text":
                known = attrs.evolve(known, anchor=None)
            assert read == known

    @given(ours.units() | ours.ranges())
    def test_intervals(self, interval: Interval) -> None:
        assert time_of(interval.value, interval.mod) == Interval.parse(interval.value, interval.mod)

    @given(ours.durations.filter(lambda length: length.part not in ("SP", "SU", "FA", "WI")))
    def test_lengths(self, duration: Duration) -> None:
        back = time_of(duration.value)
        assert isinstance(back, Duration)
        assert time_of(back.value) == back

    @pytest.mark.parametrize(
        "recurrence",
        [
            Recurrence(unit=Granularity.WEEK, weekday=0, quant="EVERY"),
            Recurrence(unit=Granularity.WEEK, weekend=True),
            Recurrence(unit=Granularity.WEEK, weekday=4, part="NI"),
            Recurrence(unit=Granularity.WEEK, times=2, quant="EACH"),
            Recurrence(unit=Granularity.YEAR, month=10),
            Recurrence(unit=Granularity.YEAR, month=10, day=5),
            Recurrence(unit=Granularity.YEAR, part="SU"),
            Recurrence(unit=Granularity.MONTH, day=5),
            Recurrence(unit=Granularity.DAY, part="MO"),
            Recurrence(unit=Granularity.DAY, clock="09:30"),
            Recurrence(unit=Granularity.QUARTER),
            Recurrence(unit=Granularity.YEAR, every=2),
            Recurrence(unit=Granularity.DAY, every=None),
        ],
        ids=lambda recurrence: recurrence.value,
    )
    def test_recurrences(self, recurrence: Recurrence) -> None:
        quant, freq = recurrence.quant, recurrence.freq
        assert recurrence_of(time_of(recurrence.value, None, quant, freq), quant, freq) == recurrence

    @given(told.texts, st.none() | st.sampled_from(Mod))
    def test_no_value_breaks_the_reader(self, value: str, mod: Mod | None) -> None:
        assert time_of(value, mod) is not None


class TestIn:
    def test_a_file_of_others(self) -> None:
        text = (
            '<?xml version="1.0" ?>\n<!DOCTYPE TimeML SYSTEM "TimeML.dtd">\n<TimeML><DOCID>wire-1</DOCID>\n'
            '<DCT><TIMEX3 tid="t7" type="DATE" value="1998-03-02" functionInDocument="PUBLICATION_TIME">03/02/1998'
            "</TIMEX3></DCT>\n<TEXT>\nThe <EVENT eid='e1' class='OCCURRENCE'>talks</EVENT> ended "
            "<TIMEX3 tid='t1' type='DATE' value='199X' mod='EARLY'>early in the decade</TIMEX3> and lasted "
            "<SIGNAL sid='s1'>For</SIGNAL> <TIMEX3 tid='t2' type='DURATION' value='P2E' anchorTimeID='t7'>two decades"
            "</TIMEX3>, <TIMEX3 tid='t3' type='SET' value='P1W' quant='EACH' freq='2X'>twice each week</TIMEX3>, "
            "<TIMEX3 tid='t4' type='DATE' value='' anchorTimeID='t1'>then</TIMEX3>.\n</TEXT>"
            '<MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST" aspect="NONE" polarity="POS"/></TimeML>'
        )
        document, (decade, length, often, then) = read_timeml(text)
        assert (document.id, str(document.pub_date)) == ("wire-1", "1998-03-02")
        assert document.text.strip().startswith("The talks ended early in the decade and lasted For two decades,")
        for expression in (decade, length, often, then):
            assert document.text[expression.start : expression.end] == expression.text
        assert (decade.time, decade.mod) == (Interval.parse("199"), None)
        assert (length.time.value, length.signal) == ("P2DE", "for")
        assert length.anchor is not None
        assert length.anchor.kind == "publication"
        assert isinstance(often.time, Recurrence)
        assert (often.time.times, often.time.quant) == (2, "EACH")
        assert (then.value, then.time) == (None, Unresolved("no value is given"))
        assert then.anchor is not None
        assert (then.anchor.kind, then.anchor.start) == ("expression", decade.start)

    def test_the_whole_is_the_text_where_none_is_marked(self) -> None:
        monday = '<TIMEX3 tid="t1" type="DATE" value="1998-03-02">Monday</TIMEX3>'
        document, (read,) = read_timeml(f"<TimeML>On {monday} it fell.<TLINK lid='l1'/></TimeML>")
        assert document.text == "On Monday it fell."
        assert read.start == 3

    @pytest.mark.parametrize(
        "text, says",
        [
            ("", "no well-formed XML"),
            ("On Monday.", "no well-formed XML"),
            ("<TimeML>", "no well-formed XML"),
            ("<TimeML>\ud800</TimeML>", "no well-formed XML"),
            ("<html/>", "its root is 'html'"),
            ('<!DOCTYPE TimeML [<!ENTITY a "aaaa">]><TimeML>&a;</TimeML>', "declares entities"),
        ],
    )
    def test_what_is_no_timeml_is_refused(self, text: str, says: str) -> None:
        with pytest.raises(BadFormat, match=says):
            read_timeml(text)

    def test_bytes_are_refused(self) -> None:
        with pytest.raises(BadFormat, match="decode it first"):
            read_timeml(b"<TimeML/>")  # type: ignore[arg-type]
