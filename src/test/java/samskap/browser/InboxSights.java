package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import samskap.dialogue.Dialogue;
import samskap.dialogue.NewMessage;
import samskap.ideas.Idea;
import samskap.identity.People;
import samskap.identity.Role;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Letters;
import samskap.mail.internal.Tokens;
import samskap.testing.Fixtures.Cast;

/** What came in by mail: for administrators, for those who decide, in the dialogue, and for whoever wrote an idea. */
final class InboxSights implements Sights.Source {

    private final Desk desk;
    private final Tokens tokens;
    private final ReplyAddresses addresses;
    private final Dialogue dialogue;
    private final Letters letters;
    private final People people;
    private final Cast cast;

    InboxSights(
            Desk desk,
            Tokens tokens,
            ReplyAddresses addresses,
            Dialogue dialogue,
            Letters letters,
            People people,
            Cast cast) {
        this.desk = desk;
        this.tokens = tokens;
        this.addresses = addresses;
        this.dialogue = dialogue;
        this.letters = letters;
        this.people = people;
        this.cast = cast;
    }

    @Override
    public void addTo(Sights sights) {
        var maja = cast.customer();
        var idea = cast.idea(maja);
        var asked = dialogue.write(
                cast.employee("Anna Berg"),
                NewMessage.message(UUID.randomUUID(), idea.id(), null, "Which shop was it?"));
        var to = tokens.address(new ReplyTo(
                maja.id(), Purpose.ANSWER, idea.id().value(), asked.id().value(), Instant.now()));
        desk.bring(SomeMail.from(people.addressOf(maja.id()).value(), to)
                .saying("The one in Lund.\n\nOn Thu, 26 Nov 2026 at 08:00, Anna Berg wrote:\n> Which shop was it?"));
        desk.bring(SomeMail.from("Maja at work <maja@work.example>", to).saying("And **once** in Växjö."));
        sights.see("incoming mail", Role.ADMIN, page -> {
            Visitors.open(page, "/inbox");
            page.locator(".inbox > li summary").first().click();
            assertThat(page.locator(".inbox details[open] .btn").first()).isVisible();
        });
        sights.see("moderation: whose mail it is", Role.EMPLOYEE, Sights.at("/moderation", ".cases h3"));
        sights.see("what was cut", Role.EMPLOYEE, page -> {
            Visitors.open(page, idea.path());
            page.locator(".msg details.history summary").first().click();
            assertThat(page.locator(".msg details.history pre").first()).isVisible();
        });
        var nina = "nina" + System.nanoTime() + "@example.com";
        desk.bring(SomeMail.from("Nina Ny <" + nina + ">", addresses.mailbox().value())
                .with("Subject", "Quieter drawers")
                .saying("They wake the baby."));
        var link = linkTo(nina);
        sights.see("an idea that came by mail", null, page -> {
            Visitors.open(page, link);
            assertThat(page.locator("main form .btn.primary")).isVisible();
        });
        var kept = keptAnswer(idea);
        sights.see("an answer that waits", null, page -> {
            Visitors.open(page, kept);
            assertThat(page.locator("main form .btn.primary")).isVisible();
        });
        sights.see("an idea by mail that nobody knows", null, Sights.at("/drafts/forged", ".empty"));
    }

    /** Where a colleague sends what another one was quicker with. */
    private String keptAnswer(Idea idea) {
        var erik = cast.employee("Erik Ek");
        var question = dialogue.write(
                cast.customer(), NewMessage.message(UUID.randomUUID(), idea.id(), null, "When does it come?"));
        dialogue.write(
                cast.employee("Anna Berg"),
                NewMessage.message(UUID.randomUUID(), idea.id(), question.id(), "On Monday."));
        var address = people.addressOf(erik.id()).value();
        var to = new ReplyTo(
                erik.id(), Purpose.ANSWER, idea.id().value(), question.id().value(), Instant.now());
        desk.bring(SomeMail.from(address, tokens.address(to)).saying("On **Friday**, they say."));
        return linkTo(address);
    }

    /** Where somebody shares what they wrote by mail. */
    private String linkTo(String address) {
        desk.answer();
        var text = letters.to(address).mail().text();
        return text.substring(text.indexOf("/drafts/")).lines().findFirst().orElseThrow();
    }
}
