"""Words of names and titles, and of what is numbered: "the film Groundhog Day", "the Sunday Times", "Room 2010"."""

from typing import Final

#: Nouns that a title follows: "the film Groundhog Day".
WORKS: Final = (
    "film|films|movie|movies|blockbuster|sequel|remake|thriller|musical|novel|novella|song|songs|single|ballad|album|"
    "albums|band|sitcom|series|opera|painting|podcast|poem|memoir"
)
#: Words that stand small in a title.
SMALL: Final = frozenset("a an the of and or in on to for from at by with after before over under".split())
#: What a name ends in whose first words could be a time: "Sunday Times", "Friday Harbor", "the Seven Years' War".
HEADS: Final = frozenset(
    "Show Live Tonight Football Fever Express Times Telegraph Mail Post Journal Herald Star Mirror Standard Tribune "
    "Globe Gazette Observer Chronicle Magazine Review Street Avenue Road Lane Drive Square Boulevard Island Islands "
    "Harbor Harbour Hall Palace River Springs Fox War Wars Movement Club Foundation Tale Dream Cafe Café Records "
    "Pictures Massacre Brigade "
    "Building Agreement Accord Accords Rising Uprising Offensive Truce Bunny Mubarak Kareem".split()
)
#: Names that are always one, whatever they hold.
NAMES: Final = (
    "Mail on Sunday|USA Today|Black (?:September|Monday|Tuesday|Wednesday|Thursday|Saturday|Sunday)|Red October|"
    "Bloody Sunday|"
    "Ruby Tuesday|Nineteen Eighty-[Ff]our|Sunday best|[Mm]idnight (?:blue|sun|snack|oil)|Arab Spring|Prague Spring|"
    "October Revolution|Man Friday|Girl Friday|Freaky Friday|Casual Fridays?|Manic Mondays?|Sheffield Wednesday|"
    r"T\.?G\.?I\.? Friday|High Noon|Glorious First of June|"
    r"(?:Battle|Movement|Square|Street) of (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]+"
)
HONORIFICS: Final = "Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Judge|Justice|Sen|Rep|Gov|Gen|Col|Capt|Sgt"
#: What a number of its own follows: "Room 2010", "Resolution 1973", "Windows 2000".
NUMBERED: Final = (
    "no|nos|number|item|case|line|lines|pid|error|lever|wheel|valve|page|pages|pp|room|suite|apartment|apt|flat|"
    "box|gate|platform|exit|unit|bus|train|flight|route|highway|interstate|area|channel|lot|model|version|grade|"
    "chapter|section|sections|article|paragraph|clause|title|proposition|resolution|directive|decree|ordinance|"
    "regulation|law|bill|act|rule|rfc|iso|psalm|sonnet|opus|lesson|table|figure|windows|(?<!in )office|excel|"
    "photoshop|autocad|peugeot|russell|nikkei|fortune|forbes|global|usd|eur|gbp|jpy|chf|cad|aud|port|process|"
    "folder|revision|rev|ext|status|build|commit|acc|inv|cat|exhibit|patch|release|bmw|porsche|volvo|fiat|asteroid|"
    "salle|sala|hall|studio|court|bay|hangar|warehouse|pier|cabin|locker|ward|aisle|row|booth|stand|desk"
)
#: What has a number in its name: "the 11th Hussars", "the 5th Avenue".
NUMBERED_BODIES: Final = frozenset(
    "Army Armies Corps Division Brigade Regiment Battalion Squadron Fleet Wing Group Airborne Infantry Cavalry Panzer "
    "Armored Armoured Hussars Dragoons Lancers Fusiliers Guards Guard Rifles Foot Bomb Bombardment Fighter Field "
    "Marine Marines Light Mountain Parachute Avenue Street Congress Amendment President Circuit District Precinct "
    "Duke Earl Baron Viscount Marquess Lord Lady Dalai Century International Republic Symphony Battle Party "
    "Plenum".split()
)
#: What is a number itself: "the postcode is 2018".
CODES: Final = "code|postcode|pin|password|number|extension|combination"
