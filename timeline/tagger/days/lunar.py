"""Days of the Islamic, Indian, Buddhist, Chinese, Tibetan and Persian calendars, from the tables of `holidays`.

Months that begin when the moon is seen cannot be computed, only tabled: the Islamic ones are those of Umm al-Qura, from
which a country may be a day away. This is the only module that knows how `holidays` names its tables:
they are not part of its documented surface, and a day that is missing there is unknown here.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any, Final

from timeline.calendar import NoSuchDay
from timeline.tagger.days.rules import Days, Feast, Rule, after, as_moment, either, feast, fixed, until


@lru_cache(maxsize=8)
def _calendar(name: str) -> Any:  # noqa: ANN401  the calendars of `holidays` share no type
    """A calendar of `holidays`, imported when a text first names one of its days."""
    from holidays import calendars

    return getattr(calendars, name)()


def _dates(answer: Any) -> Iterable[date]:  # noqa: ANN401
    """The dates of an answer: one, or one with a flag, or several such pairs."""
    if isinstance(answer, date):
        return [answer]
    if isinstance(answer, tuple):
        return [answer[0]] if answer[0] else []
    return [day for day, _estimated in answer] if answer else []


def _table(calendar: str, method: str) -> Rule:
    """What a table of `holidays` has for a year."""

    def rule(year: int) -> tuple[Feast, ...]:
        try:
            answer = getattr(_calendar(calendar), method)(year)
        except (ImportError, AttributeError):
            raise NoSuchDay("the installed release of holidays has no table of this day") from None
        found = tuple(feast(as_moment(day)) for day in _dates(answer) if day.year == year)
        if not found:
            raise NoSuchDay(f"no table has this day for {year}")
        return found

    return rule


def _islamic(name: str) -> Rule:
    return _table("_IslamicLunar", f"{name}_dates")


def _hindu(name: str) -> Rule:
    return _table("_HinduLunisolar", f"{name}_date")


def _chinese(name: str) -> Rule:
    return _table("_ChineseLunisolar", f"{name}_date")


_RAMADAN: Final = _islamic("ramadan_beginning")
_EID_AL_FITR: Final = _islamic("eid_al_fitr")
_EID_AL_ADHA: Final = _islamic("eid_al_adha")


def _ramadan(year: int) -> tuple[Feast, ...]:
    """From its first day to the eve of the Eid al-Fitr that follows."""
    eves = [each.first for y in (year, year + 1) for each in after(_EID_AL_FITR, -1)(y)]
    return tuple(Feast(first, next(eve for eve in eves if eve > first)) for first, _ in _RAMADAN(year))


ISLAMIC: Final[Days] = {
    "islamic-new-year": _islamic("hijri_new_year"),
    "ashura": _islamic("ashura"),
    "arbaeen": _islamic("arbaeen"),
    "mawlid": _islamic("mawlid"),
    "ali-birthday": _islamic("ali_birthday"),
    "isra-miraj": _islamic("isra_and_miraj"),
    "mid-shaban": _islamic("imam_mahdi_birthday"),
    "ramadan": _ramadan,
    "laylat-al-qadr": _islamic("laylat_al_qadr"),
    "jumuatul-wida": _islamic("jumuatul_wida"),
    "eid-al-fitr": _EID_AL_FITR,
    "arafah-day": after(_EID_AL_ADHA, -1),
    "hajj": after(_EID_AL_ADHA, -2, days=6),
    "eid-al-adha": _EID_AL_ADHA,
    "eid": either(_EID_AL_FITR, _EID_AL_ADHA),
    "nowruz": _table("_Persian", "new_year_date"),
}

#: The table of Diwali in India: that for other countries is a month late in some years with a leap month.
_DIWALI: Final = _hindu("diwali_india")
_DUSSEHRA: Final = _hindu("dussehra")
_HOLI: Final = _hindu("holi")
_PONGAL: Final = _hindu("pongal")

INDIAN: Final[Days] = {
    "lohri": after(_PONGAL, -1),
    "makar-sankranti": _hindu("makar_sankranti"),
    "bhogi": after(_PONGAL, -1),
    "pongal": _PONGAL,
    "mattu-pongal": after(_PONGAL, 1),
    "kaanum-pongal": after(_PONGAL, 2),
    "guru-gobind-singh-jayanti": _hindu("guru_gobind_singh_jayanti"),
    "vasant-panchami": _hindu("basant_panchami"),
    "ravidas-jayanti": _hindu("guru_ravidas_jayanti"),
    "maha-shivaratri": _hindu("maha_shivaratri"),
    "holika-dahan": after(_HOLI, -1),
    "holi": _HOLI,
    "hola-mohalla": after(_HOLI, 1),
    "ugadi": _hindu("gudi_padwa"),
    "ram-navami": _hindu("ram_navami"),
    "mahavir-jayanti": _hindu("mahavir_jayanti"),
    "hanuman-jayanti": _hindu("hanuman_jayanti"),
    "vaisakhi": _hindu("vaisakhi"),
    "vishu": _hindu("vishu"),
    "puthandu": _hindu("puthandu"),
    "bengali-new-year": _hindu("pohela_boishakh"),
    "rabindra-jayanti": fixed(5, 9),
    "buddha-purnima": _hindu("buddha_purnima"),
    "rath-yatra": _hindu("rath_yatra"),
    "guru-purnima": _hindu("guru_purnima"),
    "nag-panchami": _hindu("naag_panchami"),
    "raksha-bandhan": _hindu("raksha_bandhan"),
    "janmashtami": _hindu("janmashtami"),
    "onam": _hindu("onam"),
    "ganesh-chaturthi": _hindu("ganesh_chaturthi"),
    "anant-chaturdashi": _hindu("anant_chaturdashi"),
    "navaratri": until(_hindu("sharad_navratri"), after(_DUSSEHRA, -1)),
    "durga-puja": after(_DUSSEHRA, -4, days=5),
    "maha-saptami": after(_hindu("maha_ashtami"), -1),
    "maha-ashtami": _hindu("maha_ashtami"),
    "maha-navami": _hindu("maha_navami"),
    "dussehra": _DUSSEHRA,
    "valmiki-jayanti": _hindu("maharshi_valmiki_jayanti"),
    "karva-chauth": _hindu("karwa_chauth"),
    "dhanteras": after(_DIWALI, -2),
    "naraka-chaturdashi": _hindu("naraka_chaturdashi"),
    "diwali": _DIWALI,
    "diwali-eve": after(_DIWALI, -1),
    "govardhan-puja": _hindu("govardhan_puja"),
    "bhai-dooj": after(_DIWALI, 2),
    "chhath-puja": _hindu("chhath_puja"),
    "guru-nanak-jayanti": _hindu("guru_nanak_jayanti"),
    "losar": _table("_TibetanLunisolar", "losar_date"),
}

_NEW_YEAR: Final = _chinese("lunar_new_year")

EAST_ASIAN: Final[Days] = {
    "lunar-new-year-eve": after(_NEW_YEAR, -1),
    "lunar-new-year": _NEW_YEAR,
    "lantern-festival": after(_NEW_YEAR, 14),
    "qingming": _chinese("qingming"),
    "buddha-birthday": _chinese("buddha_birthday"),
    "vesak": _table("_BuddhistLunisolar", "vesak_date"),
    "dragon-boat": _chinese("dragon_boat"),
    "mid-autumn": _chinese("mid_autumn"),
    "double-ninth": _chinese("double_ninth"),
}

LUNAR: Final[Days] = {**ISLAMIC, **INDIAN, **EAST_ASIAN}
