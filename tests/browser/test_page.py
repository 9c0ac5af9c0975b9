"""The page in a real browser: what it fetches, lights up, filters and prints, by mouse, by keyboard and for the ear."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.chromium import REQUIRED, chromium, missing
from tests.browser.pages import PAGES
from timeline.formats.html.sources import WHOLE_ARTICLES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

    Open = Callable[..., Page]

WHY_NOT = missing()
pytestmark = pytest.mark.skipif(WHY_NOT is not None and not REQUIRED, reason=WHY_NOT or "")

DESK, PHONE = (1440, 900), (360, 740)
every_page = pytest.mark.parametrize("name", PAGES)


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    assert WHY_NOT is None, f"the browser's tests must run here, and {WHY_NOT}"
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("pages")
    for name, make in PAGES.items():
        (made / f"{name}.html").write_text(make(), encoding="utf-8")
    return made


@pytest.fixture
def reports() -> list[str]:
    """What the browser complained of, and what it asked for beside the page."""
    return []


@pytest.fixture
def opened(browser: "Browser", folder: Path, reports: list[str]) -> Iterator["Open"]:
    contexts = []

    def open_page(name: str, size: tuple[int, int] = DESK, **options: Any) -> "Page":  # noqa: ANN401  as Playwright takes them
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", **options
        )
        contexts.append(context)
        page = context.new_page()
        url = (folder / f"{name}.html").as_uri()
        page.on("console", lambda message: reports.append(message.text))
        page.on("pageerror", lambda error: reports.append(str(error)))
        page.on("dialog", lambda dialog: reports.append(dialog.message))
        page.on("request", lambda asked: reports.append(asked.url) if asked.url.partition("#")[0] != url else None)
        page.goto(url)
        return page

    yield open_page
    for context in contexts:
        context.close()


def lit(page: "Page", kind: str) -> list[str]:
    return list(page.locator(f"{kind}.lit").evaluate_all("found => found.map(one => one.dataset.e)"))


def in_view(place: "Locator") -> bool:
    """Whether a place stands in the window, and in the part of the article that is scrolled to."""
    return bool(
        place.evaluate(
            """place => {
                const {top, bottom, left} = place.getBoundingClientRect();
                const seen = document.elementFromPoint(left + 2, (top + bottom) / 2);
                return top >= 0 && bottom <= innerHeight && (place.contains(seen) || seen.contains(place));
            }"""
        )
    )


# ------------------------------------------------------------------------------------------------------ every page


@every_page
def test_no_complaint_no_request_and_no_sideways_scroll(opened: "Open", reports: list[str], name: str) -> None:
    page = opened(name)
    for width, height in (DESK, (820, 900), PHONE):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
    assert reports == []


def violations(page: "Page", *rules: str) -> list[tuple[str, str]]:
    """What axe finds, by all of its rules or by these, with every fold opened."""
    from axe_playwright_python.sync_playwright import Axe

    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    results = Axe().run(page, options={"runOnly": list(rules)} if rules else None)
    assert results.response["passes"], "axe looked at nothing"
    return [(broken["id"], broken["nodes"][0]["html"][:200]) for broken in results.response["violations"]]


@pytest.mark.parametrize("name", ["one", "several", "hostile", "empty"])
def test_no_violation_of_accessibility(opened: "Open", name: str) -> None:
    assert violations(opened(name, PHONE if name == "hostile" else DESK, color_scheme="light")) == []


def test_enough_contrast_in_the_dark(opened: "Open") -> None:
    page = opened("several", color_scheme="dark")
    page.locator("#e1").click()
    assert violations(page, "color-contrast") == []


@every_page
def test_every_link_within_the_page_leads_somewhere(opened: "Open", name: str) -> None:
    lost = opened(name).evaluate(
        """[...document.querySelectorAll("a[href^='#']")]
            .map(link => link.getAttribute("href").slice(1)).filter(id => !document.getElementById(id))"""
    )
    assert lost == []


def test_hostile_text_stays_text(opened: "Open", reports: list[str]) -> None:
    page = opened("hostile")
    assert page.locator("script, style, img").count() == 2
    assert page.title().startswith("<b>Title</title>")
    assert "<script>document.title = 'taken'</script>" in page.locator("article").inner_text()
    assert page.locator("a[href^='javascript']").count() == 0
    assert reports == []


# ----------------------------------------------------------------------------------------- the same event everywhere


def test_an_event_lights_up_its_words_and_its_mark(opened: "Open") -> None:
    page = opened("long")
    page.hover("#e10 .tells")
    assert set(lit(page, ".clause")) == {"10"}
    assert all("10" in numbers.split() for numbers in lit(page, ".mark"))
    assert lit(page, ".mark")
    page.hover("h1")
    assert lit(page, ".clause") == []


def test_words_of_the_article_light_up_their_event(opened: "Open") -> None:
    page = opened("long")
    page.locator("a.time[href='#e2']").hover()
    assert lit(page, ".event") == ["2"]


def test_focus_lights_up_as_the_mouse_does(opened: "Open") -> None:
    page = opened("long")
    page.locator("#e2 a.quote").focus()
    assert set(lit(page, ".clause")) == {"2"}


def test_a_click_on_words_brings_their_event_into_view(opened: "Open") -> None:
    page = opened("long")
    words = page.locator("a.time[href='#e20']")
    words.click()
    assert in_view(page.locator("#e20 .tells"))
    assert page.evaluate("document.activeElement.id") == "e20"


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_a_click_on_evidence_brings_its_words_into_view(opened: "Open", size: tuple[int, int]) -> None:
    page = opened("long", size)
    page.locator("#e40 a.quote").first.click()
    assert in_view(page.locator(".clause[data-e='40'] .time").first)
    assert page.locator(".event.current").get_attribute("id") == "e40"
    page.keyboard.press("Escape")
    assert page.locator(".current").count() == 0


def test_an_event_explains_itself_on_demand(opened: "Open") -> None:
    page = opened("long")
    why = page.locator("#e2 .why")
    assert not why.locator("p").is_visible()
    why.locator("summary").click()
    assert "1684" in why.locator("p").inner_text()
    assert why.locator("p").is_visible()


# ----------------------------------------------------------------------------------------------------------- filters


def test_filters_hide_events_and_say_how_many_are_left(opened: "Open") -> None:
    page = opened("long")
    events = page.locator(".event:visible")
    total = events.count()
    page.uncheck("[value=stated]")
    left = events.count()
    assert 0 < left < total
    assert page.locator("[role=status]").inner_text() == f"{left} of {total} events"
    assert page.locator(".event:visible:not([data-basis=carried])").count() == 0
    assert page.locator(".chapter:visible").count() <= left
    assert page.locator(".mark.out").count() > 0

    page.check("[value=stated]")
    page.fill("[name=find]", "Gull lighthouse")
    assert events.count() == 1
    page.fill("[name=find]", "no such word")
    assert page.locator(".nothing").is_visible()
    page.fill("[name=find]", "")
    page.locator("[name=sure]").evaluate(
        "one => { one.value = 90; one.dispatchEvent(new Event('input', {bubbles: true})) }"
    )
    assert {int(sure) for sure in events.evaluate_all("all => all.map(one => one.dataset.sure)")} <= set(range(90, 101))


def test_words_of_a_hidden_event_bring_it_back(opened: "Open") -> None:
    page = opened("long")
    page.fill("[name=find]", "no such word")
    page.locator("a.time[href='#e2']").click()
    assert page.locator("#e2").is_visible()


# -------------------------------------------------------------------------------------------------- keys, and no keys


def test_the_page_by_keyboard(opened: "Open") -> None:
    page = opened("long")

    def at() -> str:
        return str(page.evaluate("document.activeElement.className.baseVal ?? document.activeElement.className"))

    def place() -> str:
        return str(page.evaluate("document.activeElement.dataset.e"))

    page.keyboard.press("Tab")
    assert at() == "skip"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "theme"
    page.keyboard.press("Tab")
    assert "mark" in at()
    assert place().split()[0] == "1"
    page.keyboard.press("ArrowRight")
    second = place()
    assert second.split()[0] == "2"
    page.keyboard.press("End")
    assert place() != second
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "e1"
    page.keyboard.press("Tab")
    assert at() == "quote"
    page.keyboard.press("Enter")
    assert "time" in at()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "e1"


def test_the_strip_is_one_stop_of_the_tab_key(opened: "Open") -> None:
    page = opened("long")
    assert page.locator(".wide .mark[tabindex='0']").count() == 1
    assert page.locator(".wide .mark").count() > 20


def test_without_a_script_everything_can_be_read(opened: "Open") -> None:
    page = opened("several", java_script_enabled=False)
    assert not page.locator(".filters").is_visible()
    assert page.locator("article:visible").count() == 3
    link = page.locator("#e5 a.quote")
    assert page.locator(f"[id='{(link.get_attribute('href') or '#')[1:]}']").count() == 1
    page.locator("#e5 summary").click()
    assert page.locator("#e5 .why p").first.is_visible()


def test_colours_follow_the_reader_and_then_the_switch(opened: "Open") -> None:
    for script in (True, False):
        page = opened("one", color_scheme="dark", java_script_enabled=script)
        paper = page.locator("html")

        def colour(of: "Locator" = paper) -> str:
            return str(of.evaluate("one => getComputedStyle(one).backgroundColor"))

        dark = colour()
        page.check("[value=light]", force=True)
        light = colour()
        assert light != dark
        page.check("[value=dark]", force=True)
        assert colour() == dark


# -------------------------------------------------------------------------------------------------- several articles


def test_several_articles_are_chosen_from_and_evidence_chooses(opened: "Open") -> None:
    page = opened("several")
    assert page.locator("article:visible").count() == 1
    page.select_option("select", index=1)
    assert page.locator("article:visible").get_attribute("id") == "d2"
    page.locator("#e1 a.quote").click()
    assert page.locator("article:visible").get_attribute("id") == "d1"
    assert in_view(page.locator(".clause[data-e='1'] .time").first)


def test_more_articles_than_a_page_holds_are_quoted(opened: "Open") -> None:
    page = opened("many")
    assert page.locator("article").count() == 0
    assert page.locator(".event").count() > WHOLE_ARTICLES
    assert page.locator("#e1 .quote").first.inner_text() == "in 1900"


# ------------------------------------------------------------------------------------------------------------- paper


def test_print_shows_everything_unfolded(opened: "Open") -> None:
    page = opened("several")
    page.emulate_media(media="print")
    assert not page.locator(".filters").is_visible()
    assert not page.locator(".theme").is_visible()
    assert page.locator("article:visible").count() == 3
    shown = page.locator(".why p, .asides li").evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")
    assert shown
    assert min(shown) > 0
    paper = page.pdf(format="A4")
    assert paper.startswith(b"%PDF")
    assert paper.count(b"/Type /Page\n") > 2
