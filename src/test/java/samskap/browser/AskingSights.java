package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import samskap.asking.Asks;
import samskap.asking.NewAsk;
import samskap.asking.OwnAsks;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.notification.MailChoice;
import samskap.notification.Quiet;
import samskap.shared.Language;
import samskap.support.Support;
import samskap.testing.Fixtures.Cast;

/** Where colleagues ask by name, and where customers answer and say how often they want to be asked. */
final class AskingSights implements Sights.Source {

    private final Asks asks;
    private final OwnAsks own;
    private final Support support;
    private final MailChoice mailChoice;
    private final Cast cast;

    AskingSights(Asks asks, OwnAsks own, Support support, MailChoice mailChoice, Cast cast) {
        this.asks = asks;
        this.own = own;
        this.support = support;
        this.mailChoice = mailChoice;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var anna = cast.employee("Anna Berg");
        var maja = cast.customer("Maja Lind");
        var idea = cast.idea(cast.employee("Olof Sand"));
        wants(maja, idea);
        for (var language : Language.values()) {
            wants(sights.person(Role.CUSTOMER, language), idea);
        }
        var ask = asks.ask(
                anna,
                new NewAsk(
                        UUID.randomUUID(),
                        "Where do you keep the drill?",
                        List.of("At hand", "In the cellar"),
                        "you want this idea",
                        Set.of(idea.id()),
                        NewAsk.ENOUGH,
                        null));
        own.answer(maja, ask.id(), 1, "Behind the skis.");
        asks.answerBack(anna, ask.id(), maja.id(), UUID.randomUUID(), "Ours too.");
        sights.see("asks", Role.EMPLOYEE, Sights.at("/asks", ".ask"));
        sights.see("an ask", Role.EMPLOYEE, Sights.at("/asks/" + ask.id().value(), ".tallies"));
        sights.see("a new ask", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/asks");
            page.locator(".head .btn.primary").click();
            page.locator("dialog input[type=checkbox]").first().check();
            assertThat(page.locator("dialog .whoisasked .notice")).isVisible();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("a new ask after a step", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/asks");
            page.locator(".head .btn.primary").click();
            page.locator("dialog select[name=when]").selectOption("PASSED");
            assertThat(page.locator("dialog select[name=step]")).isVisible();
            page.locator("dialog textarea[name=question]").fill("What was in the way?");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        sights.see("a new invitation to talk", Role.EMPLOYEE, page -> {
            Visitors.open(page, "/asks");
            page.locator(".head .btn.primary").click();
            page.locator("dialog select[name=kind]").selectOption("TALK");
            assertThat(page.locator("dialog textarea[name=question]")).not().hasValue("");
            assertThat(page.locator("dialog textarea[name=choices]")).isHidden();
        });
        sights.see("what one is asked", Role.CUSTOMER, Sights.at("/asked", ".ask .taps"));
        sights.see("a forged way to say no", null, Sights.at("/unsubscribe/asks/forged", ".empty"));
        sights.see("rules of asking", Role.ADMIN, Sights.at("/asks/rules", ".chip.good"));
    }

    /** Whatever the hour is at which the pages are looked at. */
    private void wants(Person person, Idea idea) {
        mailChoice.choose(person, Quiet.NEVER);
        support.give(person, idea.id());
    }
}
