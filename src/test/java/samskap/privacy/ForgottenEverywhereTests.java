package samskap.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import samskap.asking.Asks;
import samskap.asking.NewAsk;
import samskap.audit.ui.ExportedLog;
import samskap.chair.Chair;
import samskap.chair.NewDecision;
import samskap.customers.CustomerDesk;
import samskap.customers.NewEncounter;
import samskap.customers.Way;
import samskap.developing.NewSuggestion;
import samskap.developing.Suggestions;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.Merging;
import samskap.ideas.Status;
import samskap.identity.Leaving;
import samskap.identity.Leaving.Texts;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.journey.Care;
import samskap.journey.Deeds;
import samskap.journey.Sketches;
import samskap.journey.Step;
import samskap.journey.Steps;
import samskap.mandates.Deadline;
import samskap.mandates.Given;
import samskap.mandates.Holder;
import samskap.mandates.MandateUses;
import samskap.mandates.Mandates;
import samskap.mandates.NewRequest;
import samskap.mandates.Requests;
import samskap.moderation.Standings;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.moments.Telling;
import samskap.notification.internal.MailsOf;
import samskap.notification.internal.Tell;
import samskap.support.OnBehalf;
import samskap.support.Support;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** A customer and a colleague who did all sorts of things are forgotten: no page, mail or table names them any more. */
@ModuleTest
class ForgottenEverywhereTests extends SpringBrowserlessTest {

    private static final String CUSTOMER = "Xerxes Quvlund";
    private static final String COLLEAGUE = "Ysolde Qvibrant";

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private Leaving leaving;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Merging merging;

    @Autowired
    private Dialogue dialogue;

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Support support;

    @Autowired
    private OnBehalf onBehalf;

    @Autowired
    private Standings standings;

    @Autowired
    private Tell tell;

    @Autowired
    private MailsOf mails;

    @Autowired
    private ExportedLog log;

    @Autowired
    private Telling telling;

    @Autowired
    private MomentDesk moments;

    @Autowired
    private Asks asks;

    @Autowired
    private Places places;

    @Autowired
    private Chair chair;

    @Autowired
    private Mandates mandates;

    @Autowired
    private MandateUses mandateUses;

    @Autowired
    private Requests requests;

    @Autowired
    private Journey journey;

    @Autowired
    private CustomerDesk customers;

    @Autowired
    private Steps steps;

    @Autowired
    private Care care;

    @Autowired
    private Deeds deeds;

    private Step step;

    private Person xerxes;
    private Person ysolde;
    private Person maja;
    private Person ada;
    private Idea own;
    private Idea other;
    private String address = "";

    @AfterAll
    static void signOut() {
        SecurityContextHolder.clearContext();
    }

    @BeforeEach
    void bothTakePart() {
        xerxes = cast.customer(CUSTOMER);
        ysolde = cast.owner(COLLEAGUE);
        maja = cast.customer();
        ada = cast.person("Ada Norén", "Runs it", Role.EMPLOYEE, Role.OWNER, Role.LEADER, Role.ADMIN);
        address = people.addressOf(xerxes.id()).value();
        own = cast.idea(xerxes);
        other = cast.idea(maja);
        var duplicate = cast.idea(xerxes);
        support.give(xerxes, other.id());
        onBehalf.record(ysolde, own.id(), maja.id(), "");
        onBehalf.record(ada, cast.idea().id(), xerxes.id(), "");
        say(xerxes, other, Kind.MESSAGE);
        say(ysolde, own, Kind.NOTE);
        dialogue.settle(ysolde, promise(), Promise.Outcome.KEPT, "There it is.");
        suggestions.suggest(
                xerxes,
                new NewSuggestion(UUID.randomUUID(), other.id(), other.version(), other.title(), "Darker", "So"));
        merging.merge(ysolde, duplicate.id(), other.id(), "The same");
        ideas.move(ysolde, own.id(), Status.SHARED, Status.PLANNED, "Soon.");
        standings.trust(ysolde, maja.id());
        standings.trust(ysolde, xerxes.id());
        moment();
        meet(ysolde, xerxes);
        meet(ysolde, maja);
        ask();
        mandate();
        decision();
        tell.all();
    }

    private void moment() {
        var place = Spots.open(places, cast, journey);
        telling.tell(Spots.known(xerxes), place.code(), Spots.badly("It dripped."));
        var query = new MomentQuery(Moment.State.SHOWN, place.id(), null, null);
        var told = moments.page(ysolde, query, null, 1).items().getFirst().id();
        moments.answer(ysolde, told, UUID.randomUUID(), "Is it dry?");
        moments.makeRight(ysolde, told, UUID.randomUUID(), "Wiped it", null);
        moments.note(ysolde, place.id(), Spots.badly("She carried it."), true);
        step = steps.add(ysolde, Sketches.ours(place.stage(), place.id()));
        care.take(ysolde, step.id());
        deeds.note(ysolde, step.id(), UUID.randomUUID(), cast.inDays(-1), "Drier boxes");
    }

    private void meet(Person colleague, Person customer) {
        var words = "We spoke of hinges.";
        var encounter = new NewEncounter(UUID.randomUUID(), Way.CALLED, cast.inDays(0), words, true);
        customers.meet(colleague, customer.id(), encounter);
        customers.know(colleague, customer.id(), UUID.randomUUID(), "Cooks with the left hand.");
    }

    private void ask() {
        var wanted = cast.idea(cast.employee("Olof Sand"));
        support.give(cast.customer(), wanted.id());
        asks.ask(
                ysolde,
                new NewAsk(UUID.randomUUID(), "How is it?", List.of(), "you want it", Set.of(wanted.id()), 5, null));
    }

    /** What she may, used, told and was asked. */
    private void mandate() {
        var hers = mandates.add(ada, Given.text(Given.one(ysolde), Given.one(ada)));
        mandateUses.said(ysolde, hers.id(), say(ysolde, own, Kind.ANSWER));
        mandateUses.note(ysolde, hers.id(), UUID.randomUUID(), "It broke, and that was fine.");
        var asked = new NewRequest(UUID.randomUUID(), hers.id(), own.id(), null, "May I?", null, Deadline.TODAY);
        requests.ask(ysolde, asked);
        var theirs = mandates.add(ada, Given.text(new Holder.InRole(Role.EMPLOYEE), Given.one(ysolde)));
        mandateUses.note(ysolde, theirs.id(), UUID.randomUUID(), "It broke again, and that was fine.");
    }

    /** What they told lies on the table where she is given something to do. */
    private void decision() {
        chair.decide(ada, new NewDecision(UUID.randomUUID(), "Wipe it.", ysolde.id(), cast.inDays(30), null));
        chair.sitting(ada);
    }

    private MessageId say(Person author, Idea idea, Kind kind) {
        return dialogue.write(author, new NewMessage(UUID.randomUUID(), idea.id(), null, kind, "Count me in.", null))
                .id();
    }

    private MessageId promise() {
        var due = cast.inDays(200);
        return dialogue.write(
                        ysolde, new NewMessage(UUID.randomUUID(), other.id(), null, Kind.PROMISE, "We try it.", due))
                .id();
    }

    @Test
    void no_page_mail_or_table_names_them() {
        assertThat(everythingThatIsRead()).contains(CUSTOMER, COLLEAGUE);

        leaving.forget(xerxes, xerxes.id(), Texts.STAY);
        leaving.forget(ada, ysolde.id(), Texts.STAY);

        assertThat(everythingThatIsRead())
                .contains("Somebody who has left", "A colleague who has left")
                .doesNotContain("Xerxes", "Quvlund", "Ysolde", "Qvibrant", address);
    }

    /** By an administrator, who sees most, and a customer whom all of it concerns. */
    private String everythingThatIsRead() {
        var all = new StringBuilder(log.to(ada));
        for (var reader : List.of(ada, maja)) {
            SecurityContextHolder.getContext().setAuthentication(Fixtures.signedIn(reader));
            pages().forEach(page -> all.append(read(page)));
            mails.to(reader)
                    .forEach(mail ->
                            all.append(mail.subject()).append(mail.text()).append(mail.html()));
        }
        return all.toString();
    }

    private List<String> pages() {
        var path = own.path().substring(1);
        var others = ideas.find(other.id()).orElseThrow().path().substring(1);
        return List.of(
                "",
                path,
                others,
                path + "/versions",
                others + "/versions",
                "roadmap",
                "news",
                "notifications",
                "me",
                "me?show=supported",
                "queue",
                "queue/times",
                "teams",
                "moderation",
                "moments",
                "moments/themes",
                "journey",
                "journey/" + step.id().value(),
                "customers",
                "customers/" + xerxes.id().value(),
                "customers/" + maja.id().value(),
                "me/known",
                "asks",
                "mandates",
                "chair",
                "audit",
                "workspace",
                "administration/people",
                "value",
                "people/" + xerxes.id().value(),
                "people/" + ysolde.id().value());
    }

    private static String read(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 1 ? "" : parts[1]));
        var page = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        return WholeText.of(page.getElement()) + WholeText.of(UI.getCurrent().getElement());
    }
}
