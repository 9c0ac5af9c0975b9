"""The words around a time that tell whether it is one: what names, numbers and other senses are made of."""

from typing import Final

# ----------------------------------------------------------------------------------------- named days and seasons

#: What a named day gives its name to: "a Christmas tree".
FESTIVE: Final = frozenset(
    "tree trees card cards carol carols egg eggs bunny bonnet turkey turkeys costume costumes pumpkin pumpkins "
    "resolution resolutions pudding puddings cracker crackers stocking stockings jumper jumpers sweater sweaters "
    "ornament ornaments wreath wreaths decoration decorations market markets movie movies".split()
)
#: Before a century of runs, not of years: "hit a century", "his half-century".
SCORING: Final = (
    "scor(?:e|es|ed|ing)|hit|hits|made|makes|struck|smashed|slammed|his|her|maiden|unbeaten|quick|brisk|fluent|"
    r"(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))(?: test| odi| ton)?"
)
#: What a spring describes when it is one.
SEASONAL: Final = frozenset(
    "collection collections sale sales look looks trend trends color colors colour colours fashion styles makeup "
    "florals wardrobe break term semester training cleaning offensive election elections planting season".split()
)
#: Whose season it is.
SEASON_OWNERS: Final = frozenset("my your our their his her another first second third whole entire one".split())
#: Days that are surnames as well, and the words that stand before the day with a capital.
SURNAMES: Final = frozenset({"ramadan", "eid", "bhogi"})
BEFORE_A_FEAST: Final = frozenset(
    "the this last next every each on in at during since by before after until for of and but as when while with happy "
    "blessed muslim islamic holy".split()
)

# -------------------------------------------------------------------------------------------------------- numbers

#: What four figures count rather than date: "2000 people", "1998 m".
COUNTED: Final = frozenset(
    "people persons men women children boys girls students pupils teachers workers employees soldiers troops officers "
    "members residents inhabitants citizens voters refugees migrants prisoners patients doctors nurses guests visitors "
    "fans spectators protesters demonstrators passengers victims customers users delegates players farmers families "
    "households others more dollars euros pounds yen yuan francs marks rubles roubles kroner kronor pesos rupees cents "
    "miles kilometers kilometres km meters metres m cm mm millimeters millimetres feet ft inches yards acres hectares "
    "square cubic tons tonnes kilos kilograms kg grams g lbs liters litres l ml cc gallons barrels bushels calories mg "
    "watts volts megawatts mw hp rpm degrees points votes seats jobs cases deaths copies shares times percent "
    "percentage pct words pages lines units homes houses flats apartments rooms beds schools companies firms stores "
    "shops factories species trees cars vehicles trucks buses planes ships boats guns rifles bombs bullets tickets "
    "books letters documents files requests complaints items pieces parts samples tests animals birds horses cattle "
    "bytes byte kb mb gb tb bits pixels px rounds "
    "chickens calls emails messages tweets posts followers signatures entries sheep goats "
    "pigs views visits clicks downloads streams likes apiece odd".split()
)

#: Before four figures, these count; a year has "in" or "of" or nothing before it.
BEFORE_A_COUNT: Final = frozenset("at about over nearly than least almost some only another".split())
#: Before "'s" these are no owners: "it's 2014".
CONTRACTED: Final = frozenset("it that what here there he she who where how everyone nobody".split())
#: Before a number that is no likely year, these are not enough.
BEFORE_A_NUMBER: Final = frozenset("for to of and or on about around than is was".split())

#: What is done in a year, and before which a bare number is one: "founded 1899".
DATING: Final = frozenset("founded established est built born died opened dated published formed completed".split())
#: What is told by its year: "a treaty of 1866", "the Saxon campaign of 1632".
OF_A_YEAR: Final = (
    "treaty|treaties|war|wars|campaign|campaigns|battle|siege|revolt|rising|uprising|rebellion|revolution|mutiny|coup|"
    "crisis|famine|plague|epidemic|flood|fire|earthquake|storm|drought|harvest|act|law|decree|charter|edict|"
    "constitution|reform|reforms|agreement|accord|pact|truce|armistice|peace|convention|congress|council|conference|synod|census|"
    "survey|map|edition|translation|chronicle|letter|deed|will|bull|statute|election|elections|expedition|voyage|"
    "painting|portrait|drawing|engraving|photograph|partition|invasion|conquest|union|schism|massacre|strike"
)
#: What is of so many: "the sum of 1500".
SUMS: Final = (
    "sum|total|price|height|weight|length|distance|speed|population|cost|amount|number|record|value|rest|crowd|"
    "audience|army|force|staff|workforce|fleet"
)

#: Counts of money and things, after which "a week" says how often: "$5", "300 cars".
RATED: Final = r"\d|\b(?:percent|dollars?|cents|times|euros|pounds|million|billion|thousand)|\d\s[a-z]+s"

#: After a year of three figures its clause goes on: "in 410 the Goths", "in 410 by fire".
AFTER_A_YEAR: Final = frozenset(
    "the a an he she it they his her its their there when while where as but by at with after before under "
    "until".split()
)
#: What tells the era of a year, or begins to: "B.C."
ERAS: Final = frozenset("bc bce ad ce b a c".split())
#: Before such a year in the middle of a sentence.
LASTING: Final = frozenset({"since", "until"})
#: What lasts from one such year to another.
REIGNS: Final = (
    "reign|reigns|reigned|ruled|rule|lived|flourished|lasted|king|queen|emperor|empress|pope|bishop|caliph|abbot|"
    "dynasty|kingdom|empire|r|fl|c|ca"
)

#: Whose sixties are an age.
OWNERS: Final = "his|her|their|my|your|our"
#: What an age ends in: "17 years old".
AGES: Final = frozenset("old olds apart".split())

#: Of what the first half is one of a year, and of what it is one of a match.
OF_BUSINESS: Final = (
    r"[$£€¥]\s?\d|\b(?:profits?|earnings|revenues?|sales|turnover|exports?|imports?|output|growth|econom\w+|inflation|"
    r"gdp|dividends?|orders|shipments|production|forecasts?|guidance|investors?|analysts?|shareholders?)\b"
)
OF_A_MATCH: Final = (
    r"\b(?:goals?|scor\w+|minutes?|coach|headers?|penalt\w+|kicks?|touchdowns?|interceptions?|fumble\w*|quarterbacks?|"
    r"baskets?|free throws?|three-pointers?|match|games?|strikers?|midfield\w*|yards|"
    r"rebounds?|possession|substitut\w*|pitch|tries)\b"
)

# --------------------------------------------------------------------------------------------------- other senses

#: Words after which a word with another sense is a time.
BEFORE_A_TIME: Final = frozenset(
    "in since by until till of from to through throughout during before after between and late early mid last next "
    "this every each on or for around about as that past following circa than was is".split()
)
#: Before a short weekday that is a word or a name as well: "on Sun", not "for Sun".
BEFORE_A_SHORT_DAY: Final = frozenset(
    "on by until till from to this last next every each since before after mid late early through".split()
)
#: Before a month that is a name as well, if a noun follows it: "the March vote".
ARTICLES: Final = frozenset("the a an its their his her our your my".split())
#: What is of a man or woman called May, and no month's.
OF_MAY: Final = frozenset(
    "government administration cabinet family campaign camp ministry premiership era sisters brothers twins".split()
)
#: After a march: "the March on Rome".
AFTER_A_MARCH: Final = frozenset("on against from through into across towards toward past around".split())
BEFORE_A_DAY_NUMBER: Final = frozenset("dated on by until of from before after since to till".split())
BEFORE_A_CLOCK: Final = frozenset("at by from until till around about before after to and since".split())
#: Before an hour without its minutes.
BEFORE_AN_HOUR: Final = frozenset("at from until till before after between".split())
#: What is done at a price, a score or a rank: "closed Monday at 9".
QUOTING: Final = (
    "clos|trad|quot|odds|back(?:ed|ing)|bett?ing|open(?:ed|ing) (?:up|down|higher|lower)|settl|finish|price|yield|"
    "par\\b|rank|stood|(?:share|stock|bond|rate|stand)s?\\b"
)
#: What stands at so much: "the index opened Monday at 1250".
MARKETS: Final = (
    "index|indexes|indices|dow|nasdaq|ftse|dax|nikkei|s&p|futures|gold|silver|copper|crude|oil|wheat|dollar|pound|euro|yen|"
    "market|markets|average"
)
#: Words that may stand before a time that is a whole text.
CUES: Final = frozenset("at on in by from until till since to for between around about before after the this".split())
BEFORE_THE_FALL: Final = frozenset("in through throughout during since until by of this spend spent spending".split())
BEFORE_FALL: Final = frozenset("in since until by during through and or".split())
BEFORE_THE_NIGHT: Final = frozenset("in during through throughout into by for".split())
#: Before a capital weekday that a name follows, these make it part of the name: "the Sunday Times", "to Friday Harbor".
BEFORE_A_NAME: Final = frozenset("the a in to at near from".split())

#: Months, weekdays and units that are other words, or names, as well.
LATENT_MONTHS: Final = frozenset({"may", "march", "mar", "dec", "jun", "sep", "apr", "jan", "april", "june", "august"})
LATENT_DAYS: Final = frozenset({"sun", "sat", "wed", "mon", "fri", "thu", "tue", "thur"})
LATENT_CYCLES: Final = LATENT_MONTHS | {"sun", "sat", "wed", "mon"}
LATENT_UNITS: Final = frozenset({"second", "sec", "sec.", "min", "minute"})

#: Words that end a noun phrase: what stands before them describes nothing.
FUNCTION: Final = frozenset(
    "and or of in at to for by with when as but he she it they we i you that which who was were is are will the a "
    "an".split()
)
#: What happens as a rule.
HABITS: Final = "usually|typically|normally|traditionally|tends? to"
#: Words after which a sentence goes on with another thing: "on the 18th five ships sailed".
ANEW: Final = FUNCTION | frozenset(
    "all both some many few most several nothing nobody everyone this these those his her its their our my your not "
    "just again after before until so then one two three four five six seven eight nine ten twenty about over only "
    "there here news troops because though although while since from on if than thanks".split()
)
#: Words after an hour, which count nothing: "at eight on".
AFTER_AN_HOUR: Final = FUNCTION - {"of"} | {"on", "until", "before", "after", "every"}
#: Words after which "the day before" stands alone, not "the day before the vote".
LINKS: Final = frozenset("and but in at when while or as with that to for by".split())
BEFORE_THE_YEAR: Final = frozenset("for of in during through throughout".split())
#: After "the year", these tell when it ended or began: it is any twelve months.
AFTER_A_LENGTH: Final = frozenset(
    "ahead ended ending end to through from beginning starting of before after following preceding prior since until "
    "when that in".split()
)
#: What makes another week of "the week": "the week before the vote", "the week that changed the world".
NOT_AFTER_THE_WEEK: Final = frozenset(
    "of before after following preceding prior leading ahead ending ended beginning starting when that in long end "
    "day days".split()
)
#: Adverbs that describe a thing as well: "the weekly market".
DESCRIBING: Final = frozenset("quarterly everyday nightly weekly monthly yearly".split())
#: What is today's and of no one day.
OF_OUR_DAYS: Final = frozenset(
    "world society youth children youngsters teenagers students parents women generation generations economy standards "
    "terms dollars money technology computers consumers challenges era climate environment farmers politics readers "
    "politicians audiences reality culture workforce workplace cars".split()
)
#: After these words "over" counts, and is no preposition: "for over two years", not "built over two years".
BEFORE_OVER: Final = frozenset(
    "for of just well after within in last lasts lasted lasting take takes took taken taking wait waits waited span "
    "spans spanned spanning spend spends spent has have had having with is was be been only already little".split()
)
#: Whose hours are no length: "office hours", "the opening hours of the shop".
OF_AN_OFFICE: Final = frozenset(
    "office opening closing business visiting working trading consulting licensing shop store library school".split()
)
#: Before a length that something takes, and that no day ends: "banned for a week on Tuesday".
BEFORE_A_STAY: Final = frozenset(
    "for of by in to after within once twice thrice times spend spends spent take takes took last lasts lasted been "
    "about over only just half".split()
)
#: After these words "last" is a verb: "expected to last two weeks", "may last two weeks".
BEFORE_LASTING: Final = frozenset(
    "to will would could can may might must should shall not cannot didn doesn don won wouldn ll did does".split()
)
#: And before these it is one as well: "last over a week".
AFTER_LASTING: Final = frozenset("over more less about around at up nearly almost only just roughly between".split())
#: What a season describes, and no season is meant: "the winter coat".
THINGS: Final = frozenset(
    "coat coats jacket jackets boots clothes clothing dress dresses tires tyres wheat squash sports camp camps school "
    "house houses home homes job jobs intern interns internship palace games olympics water rolls roll onion onions "
    "chicken chickens lamb greens quarters garden gardens leaf leaves solstice equinox gear wardrobe rain rains "
    "vegetables barley crop crops soldier tide lawn balance board mattress".split()
)
#: What is current by its name: "the current account deficit".
CURRENT_THINGS: Final = frozenset({"account", "accounts", "affairs"})
#: A current that flows.
CURRENTS: Final = frozenset("electric electrical alternating direct strong ocean ac dc".split())
FLOWS: Final = frozenset("ran runs flows flew swept took pulls".split())
PROGRAMMES: Final = frozenset("show programme program".split())

# ------------------------------------------------------------------------------------- units and parts without a number

#: How a stretch of time was, by those who tell of it: "a long day", "what a crazy week".
LIKENED: Final = frozenset(
    "good great nice fun long short busy crazy hot cold rainy sunny lovely beautiful sad happy tiring perfect awesome "
    "amazing wonderful bad terrible awful horrible rough tough hard hectic lazy slow quiet boring interesting "
    "exciting eventful productive fantastic brilliant incredible memorable unforgettable cloudy windy snowy stormy "
    "wet dry warm cool chilly freezing humid gloomy grey gray foggy fine blessed successful stressful exhausting "
    "relaxing chill white mild harsh bitter severe icy glorious fabulous gorgeous dreadful miserable magical epic "
    "restless sleepless weird challenging emotional".split()
)
#: Whose year is one of school.
STUDENTS: Final = frozenset("freshman sophomore junior".split())
#: Before a part of a day that follows: "before dawn on Tuesday".
BEFORE_A_PART: Final = frozenset("before after until till since from around about".split())
#: Before a weekday, whatever name follows: "On Friday Osei resigned".
BEFORE_A_WEEKDAY: Final = frozenset("on by since until till".split())
#: Between a part of a day and its day, or that day itself: "before dawn on Tuesday", "just after midday yesterday".
BEFORE_ITS_DAY: Final = frozenset("on yesterday today tomorrow".split())
#: Before "day" these make no day of their own: "the day", "modern day", "a field day", "it made her day".
BEFORE_NO_DAY: Final = frozenset(
    "the that this any no some each every per of by to from for in on at all one a an what which same given present "
    "independence modern latter field his her its their our and or as with than day".split()
)
#: After "day" these make it part of a thing: "day care".
AFTER_A_DAY: Final = frozenset(
    "care job jobs trader traders trading labourer labourers laborer laborers school schools nursery nurseries centre "
    "centres center centers tripper trippers room rooms rate rates break dream dreams dreaming boy boys pass passes "
    "patient patients spa bed beds".split()
)
DAYS_OFF: Final = frozenset({"off", "out"})
#: What is named for the weekday it is of: "Sunday school".
WEEKDAY_THINGS: Final = frozenset("school schools league roast roasts papers supplement supplements".split())
#: What goes on in a morning or on a Friday: "morning class", "the Friday Talk".
ACTIVITIES: Final = frozenset(
    "class classes tea coffee lunch dinner brunch breakfast drinks run runs walk walks ride swim jog hike workout "
    "workouts training practice rehearsal rehearsals session sessions meeting meetings talk talks lecture course "
    "mini workshop seminar concert gig party match game duty shift shifts prayers prayer service mass worship sale "
    "special specials karaoke movie flight flights briefing market commute stroll gathering feels vibes mood "
    "motivation morning afternoon evening night".split()
)
