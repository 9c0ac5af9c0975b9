"""The names of days in English: for each key of `timeline.tagger.days` the ways to write its name.

A name is written as the patterns of rules are, `a|b` for one word or another and `[a]` for one that may be missing; a
hyphen between its words, an apostrophe and a full stop of "St." are free. What is written with capitals here is
another word as well ("good friday", "lent"): it needs its capitals, or words around it that tell a day.
"""

from typing import Final

from timeline.languages.en.feasts import CHRISTIAN, EAST_ASIAN, INDIAN, ISLAMIC, JEWISH

#: Words before a name that tell a day, however it is written: "on good friday", "during Lent".
BEFORE: Final = (
    "of|(?:on|in|at|during|since|by|before|after|until|till|for|over|this|last|next|every|through|throughout|from)"
    "(?: the)?"
)
#: And after it: "labor day 2018", "memorial day weekend".
AFTER: Final = (
    r"(?:(?:in|of) )?(?:19|20)\d\d(?! \w+s\b)|(?:(?:in|of) )?(?:last|this|next) year|week-?end|"
    r"(?:in )?\w+ years(?: ago| hence|$)"
)

CIVIL: Final = {
    # ------------------------------------------------------------------------------------------------ the year round
    "new-year": "new year's day, new year's",
    "new-year-eve": "new year's eve, new year eve, hogmanay",
    "burns-night": "Burns Night",
    "australia-day": "australia day",
    "holocaust-remembrance": "[international] holocaust memorial|remembrance day",
    "mlk-day": "[dr] martin luther king [jr|junior] day|holiday, [dr] martin luther king's [jr] day, mlk [jr] day, "
               "Civil Rights Day",
    "inauguration-day": "inauguration day",
    "groundhog-day": "groundhog|groundhog's day",
    "waitangi-day": "waitangi day",
    "super-bowl-sunday": "super bowl sunday",
    "lincoln-birthday": "[abraham] lincoln|lincoln's birthday",
    "valentine": "[st|saint] valentine|valentine's day",
    "presidents-day": "President|Presidents|President's Day, [george] washington's birthday, George Washington Day, "
                      "daisy gatson bates day",
    "family-day": "Family Day, Islander Day, louis riel day, nova scotia heritage day",
    "canada-flag-day": "national flag of canada day",
    "super-tuesday": "super tuesday",
    "leap-day": "leap day",
    "commonwealth-day": "commonwealth day",
    "pi-day": "Pi Day",
    "dst-start": "daylight saving|savings [time] start [day]",
    "dst-end": "daylight saving|savings [time] end [day]",
    "april-fools": "april fool|fool's day",
    "vimy-day": "vimy [ridge] day",
    "siblings-day": "[national] sibling|sibling's day",
    "tax-day": "Tax Day",
    "emancipation-day": "emancipation day",
    "patriots-day": "Patriot's Day",
    "administrative-day": "administrative professional|professional's day, Secretary's Day, Secretaries Day, "
                          "Admin|Admins Day",
    "earth-hour": "earth hour",
    "earth-day": "earth day",
    "arbor-day": "arbor|arbour day",
    "anzac-day": "anzac day",
    "liberation-day-italy": "italian liberation day, italy's liberation day",
    "kings-day": "King's Day, koningsdag",
    "queens-day": "Queen's Day, koninginnedag",
    "freedom-day": "south african freedom day, south africa's freedom day",
    "walpurgis": "walpurgis night, walpurgisnacht",
    "may-day": "May Day, international worker's|workers day, international labour|labor day, Law Day, Lei Day, "
               "Loyalty Day",
    "may-bank-holiday": "[early] may bank holiday",
    "star-wars-day": "star wars day",
    "cinco-de-mayo": "cinco de mayo",
    "prayer-day": "national day of prayer",
    "kentucky-derby": "kentucky derby day",
    "ve-day": "ve day, v e day",
    "europe-day": "Europe Day",
    "victory-day": "Victory Day",
    "military-spouse-day": "military spouse|spouse's [appreciation] day",
    "mothers-day": "Mother's Day",
    "nakba-day": "nakba day",
    "norway-day": "syttende mai",
    "armed-forces-day": "Armed Forces Day",
    "victoria-day": "victoria day, Sovereign's birthday, national patriot's|patriots day",
    "memorial-day": "Memorial Day, Decoration Day",
    "spring-bank-holiday": "spring|whitsun bank holiday",
    "arrival-day": "indian arrival day",
    "italy-day": "festa della repubblica",
    "flag-day": "Flag Day",
    "bloomsday": "bloomsday",
    "fathers-day": "Father's Day",
    "juneteenth": "juneteenth",
    "discovery-day": "Discovery Day",
    "midsummer-day": "Midsummer's Day, Midsummer Day",
    "canada-day": "canada day, dominion day",
    "independence-day": "Independence Day, american independence day, america's independence day",
    "orange-day": "orangeman's|orangemen's day",
    "bastille-day": "bastille day",
    "mandela-day": "[nelson] mandela day",
    "pioneer-day": "Pioneer Day",
    "naidoc-week": "naidoc week",
    "civic-holiday": "Civic Holiday, british columbia day, natal day, new brunswick day, saskatchewan day, "
                     "terry fox day, simcoe day",
    "friendship-day": "friendship day",
    "hiroshima-day": "hiroshima day",
    "glorious-twelfth": "Glorious Twelfth",
    "vj-day": "vj day, v j day",
    "summer-bank-holiday": "[late] august|summer bank holiday",
    "labor-day": "Labor|Labour Day",
    "grandparents-day": "[national] grandparent|grandparent's day",
    "patriot-day": "Patriot Day",
    "heritage-day-africa": "south african heritage day",
    "truth-reconciliation-day": "national day for truth and reconciliation, orange shirt day",
    "kruger-day": "kruger day",
    "coming-out-day": "national coming out day",
    "columbus-day": "columbus day, canadian thanksgiving [day], indigenous people|people's|peoples day",
    "boss-day": "national boss's|bosses day, Boss|Boss's|Bosses Day",
    "trafalgar-day": "trafalgar day",
    "halloween": "halloween, hallowe'en, all hallow's eve",
    "melbourne-cup": "melbourne cup day",
    "election-day": "Election Day",
    "guy-fawkes": "guy fawkes night|day, bonfire night",
    "veterans-day": "veteran|veterans|veteran's day, armistice day, remembrance day, poppy day",
    "remembrance-sunday": "remembrance sunday",
    "singles-day": "Single's|Singles Day",
    "garifuna-day": "garifuna settlement day",
    "thanksgiving": "thanksgiving [day]",
    "thanksgiving-eve": "thanksgiving eve",
    "black-friday": "Black Friday",
    "small-business-saturday": "small business saturday",
    "cyber-monday": "cyber monday",
    "giving-tuesday": "giving tuesday",
    "pearl-harbor-day": "[national] pearl harbor [remembrance] day",
    "reconciliation-day-africa": "Day of Reconciliation, Reconciliation Day, Day of the Vow, Day of the Covenant",
    "boxing-day": "boxing day, st|saint stephen's day",
    "kwanzaa": "kwanzaa",
    "rizal-day": "rizal day",
    # ----------------------------------------------------------------------------------- national days of elsewhere
    "republic-day": "Republic Day, india's republic day, indian republic day",
    "turkey-republic-day": "turkish republic day, turkey's republic day",
    "russia-day": "russia day",
    "philippines-day": "philippine independence day, philippines independence day",
    "pakistan-day": "pakistan's independence day, pakistani independence day",
    "india-day": "india's independence day, indian independence day",
    "national-day-singapore": "singapore's national day",
    "ukraine-day": "ukraine's independence day, ukrainian independence day",
    "mexico-day": "mexico's independence day, mexican independence day",
    "poland-day": "poland's independence day, polish independence day",
    "china-day": "china's national day, chinese national day",
    "spain-day": "spain's national day, spanish national day",
    "german-unity-day": "german unity day, day of german unity",
    "double-tenth": "double tenth day, double ten day",
}  # fmt: skip

#: Days that the United Nations and others have named for a cause.
AWARENESS: Final = {
    "cancer-day": "world cancer day",
    "wildlife-day": "world wildlife day",
    "womens-day": "international women's day, Women's Day",
    "happiness-day": "[international] day of happiness",
    "down-syndrome-day": "world down syndrome day",
    "water-day": "world water day",
    "autism-day": "world autism [awareness] day",
    "health-day": "world health day",
    "book-day": "world book [and copyright] day",
    "malaria-day": "world malaria day",
    "press-freedom-day": "world press freedom day",
    "no-tobacco-day": "world no tobacco day",
    "environment-day": "world environment day",
    "oceans-day": "world ocean|oceans day",
    "blood-donor-day": "world blood donor day",
    "refugee-day": "world refugee day",
    "yoga-day": "international yoga day, international day of yoga",
    "indigenous-day-canada": "national indigenous people|people's|peoples day, national aboriginal day",
    "population-day": "world population day",
    "youth-day": "international youth day",
    "humanitarian-day": "world humanitarian day",
    "womens-equality-day": "women's equality day",
    "literacy-day": "international literacy day",
    "democracy-day": "international day of democracy",
    "peace-day": "international day of peace, world peace day",
    "tourism-day": "world tourism day",
    "teachers-day": "world teacher's day",
    "mental-health-day": "world mental health day",
    "sight-day": "world sight day",
    "girl-day": "international day of the girl [child]",
    "food-day": "world food day",
    "un-day": "united nations day",
    "vegan-day": "world vegan day",
    "diabetes-day": "world diabetes day",
    "mens-day": "international men's day",
    "children-day": "universal|world children's day",
    "aids-day": "world aids day",
    "disabilities-day": "international day of persons|people with disabilities",
    "human-rights-day": "human rights day",
    "migrants-day": "international migrant's day",
}

#: Where the sun turns, and the year with it.
SUN: Final = {
    "march-equinox": "vernal|spring|march equinox",
    "june-solstice": "summer|june solstice",
    "september-equinox": "autumnal|autumn|fall|september equinox",
    "december-solstice": "winter|december solstice",
}

NAMES: Final[dict[str, str]] = CIVIL | AWARENESS | SUN | CHRISTIAN | JEWISH | ISLAMIC | INDIAN | EAST_ASIAN
