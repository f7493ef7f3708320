package samskap.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.ideas.Idea;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.inbox.Outcome;
import samskap.inbox.internal.Desk;
import samskap.inbox.internal.SomeMail;
import samskap.mail.KeptMail;
import samskap.mail.Mailbox;
import samskap.mail.ReplyAddresses;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.mail.internal.Tokens;
import samskap.shared.Language;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;
import samskap.testing.TestClock;

@ModuleTest
class InboxPagesTests extends SpringBrowserlessTest {

    @Autowired
    private Desk desk;

    @Autowired
    private Tokens tokens;

    @Autowired
    private ReplyAddresses addresses;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    @Autowired
    private TestClock clock;

    private Person maja;
    private Person anna;
    private Person ada;
    private Idea idea;

    @BeforeEach
    void stage() {
        maja = cast.customer();
        anna = cast.employee("Anna Berg");
        ada = cast.person("Ada Admin", "IT", Role.EMPLOYEE, Role.ADMIN);
        idea = cast.idea(maja);
        UI.getCurrent().setLocale(Language.EN.locale());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private SomeMail answerFrom(String address) {
        var to = new ReplyTo(maja.id(), Purpose.ANSWER, idea.id().value(), null, clock.instant());
        return SomeMail.from(address, tokens.address(to)).with("Subject", "Re: " + idea.title());
    }

    @Test
    void administrators_see_what_came_in_what_became_of_it_and_why_and_look_at_it_again() {
        var mail = answerFrom("Maja at work <maja@work.example>").saying("From elsewhere.");
        desk.bring(mail);
        openAs(ada, "/inbox");
        var item = item("Maja at work");
        assertThat(item.getElement().getTextRecursively())
                .contains(
                        "Maja at work <maja@work.example>",
                        "Held",
                        "From another address than theirs",
                        "From elsewhere.");

        click(item, "Look at it again");

        assertThat(desk.of(mail).outcome()).isNull();
        desk.look();
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void what_ended_in_one_way_is_shown_alone() {
        desk.bring(answerFrom("Maja at work <maja@work.example>").saying("Held words."));
        desk.bring(answerFrom(people.addressOf(maja.id()).value()).saying("Said words."));
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(ada));
        UI.getCurrent().navigate("inbox", QueryParameters.of("outcome", "held"));
        assertThat(text()).contains("Held words.").doesNotContain("Said words.");
    }

    @Test
    void colleagues_are_not_led_to_the_inbox() {
        openAs(anna, "/inbox");
        assertThat(find(InboxView.class).all()).isEmpty();
    }

    @Test
    void a_colleague_has_whoever_it_seems_to_be_from_asked_and_they_send_it_themselves() {
        var mail = answerFrom("Maja at work <maja@work.example>").saying("From elsewhere.");
        desk.bring(mail);
        openAs(anna, "/moderation");
        var item = held("Maja at work");
        assertThat(item.getElement().getTextRecursively())
                .contains(
                        "Maja at work <maja@work.example>",
                        "It answers a mail that we wrote to Maja Lind.",
                        idea.title());

        click(item, "Ask Maja Lind");
        desk.look();

        assertThat(dialogue.of(idea.id(), anna)).isEmpty();
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate(linkTo(people.addressOf(maja.id()).value()));
        assertThat(text()).contains(idea.title(), "It is mine: send it");
        find(KeptAnswerForm.class).single().submit();
        assertThat(text()).contains("It is on its way");
        desk.look();
        UI.getCurrent().navigate(linkTo(people.addressOf(maja.id()).value()));
        assertThat(text()).contains("It stands in the dialogue");
        assertThat(dialogue.of(idea.id(), null)).extracting(Message::author).containsExactly(maja.id());
    }

    @Test
    void a_colleague_drops_a_mail() {
        var mail = answerFrom("x@evil.example").saying("Buy other fronts.");
        desk.bring(mail);
        openAs(anna, "/moderation");
        click(held("x@evil.example"), "Drop it");
        assertThat(desk.of(mail).outcome()).isEqualTo(Outcome.DROPPED);
        assertThat(text()).doesNotContain(idea.title());
    }

    @Test
    void whoever_wrote_an_idea_by_mail_shares_it_without_signing_in() {
        var address = "nina" + System.nanoTime() + "@example.com";
        desk.bring(
                SomeMail.from("Nina Ny <" + address + ">", addresses.mailbox().value())
                        .with("Subject", "Quieter drawers")
                        .saying("They wake the baby."));
        UI.getCurrent().navigate(linkTo(address));
        assertThat(text()).contains("Quieter drawers", "Share it");

        find(DraftForm.class).single().submit();

        assertThat(text()).contains("Your idea is shared");
        assertThat(people.withAddress(new EmailAddress(address)))
                .map(Person::name)
                .contains("Nina Ny");
    }

    @Test
    void colleagues_alone_see_that_a_message_came_by_mail() {
        desk.bring(answerFrom(people.addressOf(maja.id()).value())
                .saying("Yes.\n\nOn Thu, 26 Nov 2026 at 08:00, Anna Berg wrote:\n> Was it so xqzcut?"));
        openAs(anna, idea.path());
        assertThat(text()).contains("by mail");
        openAs(maja, idea.path());
        assertThat(text()).doesNotContain("by mail").doesNotContain("xqzcut");
    }

    private String linkTo(String address) {
        desk.answer();
        var text = mailbox.latest().stream()
                .map(KeptMail::mail)
                .filter(mail -> mail.to().value().equals(address))
                .findFirst()
                .orElseThrow()
                .text();
        return text.substring(text.indexOf("/drafts/") + 1).lines().findFirst().orElseThrow();
    }

    private MailItem item(String part) {
        return find(MailItem.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private HeldItem held(String from) {
        return find(HeldItem.class).all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(from)
                        && each.getElement().getTextRecursively().contains(idea.title()))
                .findFirst()
                .orElseThrow();
    }

    private void click(Component within, String label) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> label.equals(button.getText()) && isWithin(button, within))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private static boolean isWithin(Component part, Component whole) {
        return part.equals(whole)
                || part.getParent().filter(parent -> isWithin(parent, whole)).isPresent();
    }

    private void openAs(Person who, String path) {
        SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(who));
        UI.getCurrent().navigate(path.substring(1));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
