package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import samskap.browser.Sights.Way;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.scoring.Comparing;
import samskap.scoring.Judgement;
import samskap.scoring.NewPanel;
import samskap.scoring.Panel;
import samskap.scoring.Panels;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;

/** What is to be seen of comparing, judging and value. */
final class ScoringSights implements Sights.Source {

    private final Panels panels;
    private final Cast cast;

    ScoringSights(Panels panels, Cast cast) {
        this.panels = panels;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var judges = new ArrayList<Person>();
        Arrays.stream(Language.values()).forEach(language -> judges.add(sights.person(Role.EMPLOYEE, language)));
        var ideas = List.of(cast.idea(), cast.idea(), cast.idea());
        comparing(sights);
        judging(sights, judges, ideas);
        value(sights, ideas.getFirst());
        rating(sights, ideas.getFirst());
    }

    private static void rating(Sights sights, Idea idea) {
        sights.see("told how it would be with it and without it", Role.CUSTOMER, page -> {
            Visitors.open(page, idea.path());
            page.locator(".usefulness .scale label").nth(5).click();
            page.locator(".kano fieldset").first().locator("label").first().click();
            page.locator(".kano fieldset").last().locator("label").last().click();
            assertThat(page.locator(".usefulness [role=status]")).containsText(".");
        });
    }

    private static void comparing(Sights sights) {
        sights.see("comparing", Role.CUSTOMER, Sights.at("/compare", ".side"));
        sights.see("comparing, asked who one is", null, Sights.at("/compare?act=x", ".empty"));
        sights.see("enough compared", Role.CUSTOMER, page -> {
            Visitors.open(page, "/compare");
            for (var n = 1; n <= Comparing.SITTING; n++) {
                // The number alone would be found in "of 10" before the answer to the one before is taken.
                assertThat(page.locator(".compare .steps .done")).hasCount(n - 1);
                assertThat(page.locator(".compare")).hasAttribute("aria-busy", "false");
                page.locator(".compare footer .btn").first().click();
            }
            assertThat(page.locator(".compare-end h1")).isVisible();
        });
    }

    private void judging(Sights sights, List<Person> judges, List<Idea> ideas) {
        var fresh = invite(judges, ideas);
        var trained = invite(judges, ideas);
        judges.forEach(judge -> panels.trained(judge, trained.id()));
        // Of ideas of its own: who still judges an idea in another panel is told nothing of it in this one.
        var judged = judged(judges, List.of(cast.idea(), cast.idea(), cast.idea()));
        judges.forEach(judge -> panels.close(judge, judged.id()));
        var complete = judged(judges, ideas);
        var elsewhere = judged(judges, ideas);
        judges.forEach(judge -> panels.close(judge, elsewhere.id()));
        sights.see("panels", Role.OWNER, Sights.at("/panel", ".panel-card"));
        sights.see("inviting a panel", Role.OWNER, page -> {
            Visitors.open(page, "/panel");
            page.locator(".head .primary").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("training", Role.EMPLOYEE, Sights.at("/panel/" + fresh.id(), ".example-scales"));
        sights.see("judging", Role.EMPLOYEE, understood(trained));
        sights.see("all judged", Role.EMPLOYEE, Sights.at("/panel/" + complete.id(), ".card .primary"));
        sights.see("what a panel found", Role.EMPLOYEE, Sights.at("/panel/" + judged.id(), ".agreement"));
        sights.see("judged in another panel", Role.EMPLOYEE, Sights.at("/panel/" + elsewhere.id(), "main .small"));
        sights.see("how far a panel has come", Role.OWNER, Sights.at("/panel/" + judged.id(), ".judges"));
    }

    private static Way understood(Panel panel) {
        return page -> {
            Visitors.open(page, "/panel/" + panel.id());
            page.locator(".understand .primary").click();
            assertThat(page.locator(".scale").nth(2)).isVisible();
        };
    }

    private Panel invite(List<Person> judges, List<Idea> ideas) {
        return panels.invite(
                cast.owner("Petra Owner"),
                new NewPanel(
                        "What is worth a closer look",
                        judges.stream().map(Person::id).collect(Collectors.toSet()),
                        ideas.stream().map(Idea::id).collect(Collectors.toSet())));
    }

    /** Judged by all, who are far apart on one idea. */
    private Panel judged(List<Person> judges, List<Idea> ideas) {
        var panel = invite(judges, ideas);
        for (var n = 0; n < judges.size(); n++) {
            panels.trained(judges.get(n), panel.id());
            for (var m = 0; m < ideas.size(); m++) {
                var fresh = m == 0 ? 1 + 2 * n : 3 + m;
                panels.judge(judges.get(n), panel.id(), ideas.get(m).id(), new Judgement(fresh, 4 + n % 2, 3 + m));
            }
        }
        return panel;
    }

    private static void value(Sights sights, Idea judged) {
        sights.see("value", Role.OWNER, Sights.at("/value", "table.values tbody tr"));
        sights.see("value through a lens", Role.OWNER, Sights.at("/value?lens=rice&open=1", "samskap-values .filters"));
        sights.see("why an idea has its value", Role.OWNER, page -> {
            Visitors.open(page, "/value/" + judged.id().value());
            assertThat(page.locator(".posterior svg").first()).isVisible();
            wrongEstimate(page);
        });
        sights.see("decision paper", Role.OWNER, Sights.at("/value/paper", ".paper li"));
        sights.see("value of nothing", Role.OWNER, page -> {
            Visitors.open(page, "/value/999999999");
            assertThat(page.locator(".empty")).isVisible();
        });
    }

    private static void wrongEstimate(Page page) {
        page.locator("input[name=effort]").fill("a while");
        page.locator("aside form .primary").click();
        assertThat(page.locator("aside .error")).isVisible();
    }
}
