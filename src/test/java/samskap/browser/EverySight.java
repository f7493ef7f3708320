package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import samskap.identity.Role;
import samskap.shared.Language;

/**
 * Every page and dialog, as those who see it: accessible in light and dark, wide and narrow; nothing sticks out on the
 * smallest phone; everything to press is large enough for a thumb; every language has all its words. A class for each
 * language: they are looked at side by side.
 */
abstract class EverySight {

    /** Where a page is looked at with assistive technology's eyes: both widths and both colours, in two languages. */
    private static final Map<Language, Glass> READ_CLOSELY =
            Map.of(Language.EN, new Glass(1280, ColorScheme.LIGHT), Language.SV, new Glass(390, ColorScheme.DARK));

    private record Glass(int width, ColorScheme colours) {}

    /** The key of a missing text, as the translations mark it. */
    private static final String RAW_KEY =
            "() => document.documentElement.outerHTML.match(/![a-z]+(\\.[\\w-]+)+!/g) ?? []";

    /** What fits itself to the width of the page does so with the frame after the one that has it. */
    private static final String NEXT_FRAME =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    private static final String STICKING_OUT = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [document.documentElement.scrollWidth + ' wide',
          ...[...document.querySelectorAll('body *')]
            .filter(it => it.getBoundingClientRect().right > innerWidth + 1).slice(0, 5)
            .map(it => it.outerHTML.slice(0, 160))]\
        """;

    private static final String TOO_SMALL = """
        () => [...document.querySelectorAll('button, .btn, summary, select, input:not([type=radio], [type=checkbox], [type=search]), '
            + '.search, .support, .orders a, .menu li > *, .kinds label, .feelings label')]
          .filter(it => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.sr'))
          .map(it => [it, it.getBoundingClientRect()])
          .filter(([it, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
          .map(([it, box]) => Math.round(box.width) + ' × ' + Math.round(box.height) + ': ' + it.outerHTML.slice(0, 160))\
        """;

    /** So many sights that nobody gets to see tell of one cause; each takes long not to be seen. */
    private static final int ENOUGH = 5;

    private static final Pattern SOME = Pattern.compile(".+");

    private final Sights sights;
    private final Language language;

    EverySight(Sights sights, Language language) {
        this.sights = sights;
        this.language = language;
    }

    @Test
    void every_page_and_dialog_is_for_everybody(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("404") || complaint.contains("403"));
        var pages = new HashMap<Role, Page>();
        var faults = new ArrayList<String>();
        var unseen = new AtomicInteger();
        sights.all().forEach((what, sight) -> {
            if (unseen.get() == ENOUGH) {
                return;
            }
            var page = pages.computeIfAbsent(sight.who(), who -> arrive(visitors, who));
            page.setViewportSize(1280, 900);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            try {
                sight.way().lead(page);
                assertThat(page).hasTitle(SOME);
                look(page).forEach(fault -> faults.add(what + fault));
            } catch (AssertionError | PlaywrightException neverSeen) {
                faults.add(what + " is not to be seen: " + neverSeen.getMessage());
                unseen.incrementAndGet();
            }
        });
        assertThat(faults).isEmpty();
    }

    private Page arrive(Visitors visitors, Role who) {
        return who == null
                ? visitors.with(options -> options.setLocale(language.code()).setHasTouch(true))
                : visitors.known(sights.person(who, language), options -> options.setHasTouch(true));
    }

    private List<String> look(Page page) {
        var faults = new ArrayList<String>();
        note(faults, "raw key", page.evaluate(RAW_KEY));
        // Wherever the way ended: what the bar at the top covers while one scrolls is uncovered by scrolling on.
        page.evaluate("() => scrollTo({ top: 0, behavior: 'instant' })");
        var glass = READ_CLOSELY.get(language);
        if (glass != null) {
            page.setViewportSize(glass.width(), 900);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(glass.colours()));
            note(faults, glass.toString(), Axe.violations(page));
            note(faults, "too small", page.evaluate(TOO_SMALL));
        }
        page.setViewportSize(320, 640);
        page.evaluate(NEXT_FRAME);
        note(faults, "sticks out", page.evaluate(STICKING_OUT));
        return faults;
    }

    private static void note(List<String> faults, String kind, Object found) {
        ((List<?>) found).forEach(it -> faults.add(", " + kind + ": " + it));
    }
}
