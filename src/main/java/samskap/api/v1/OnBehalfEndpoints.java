package samskap.api.v1;

import static samskap.api.http.Endpoint.delete;
import static samskap.api.http.Endpoint.get;
import static samskap.api.http.Endpoint.post;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.Scope;
import samskap.api.http.Call;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.Parameter;
import samskap.api.http.ProblemException;
import samskap.api.http.ProblemException.Fault;
import samskap.api.http.Reply;
import samskap.api.http.Trouble;
import samskap.ideas.Backing;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.Customers;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.support.OnBehalf;
import samskap.support.OnBehalf.Newcomer;
import samskap.support.Recorded;

/** What customers said elsewhere, as colleagues record it: each voice is the customer's. */
@Component
@Order(4)
class OnBehalfEndpoints implements Endpoints {

    private static final String PART = VoiceEndpoints.PART;
    private static final int MOST = 100;
    private static final int MOST_CUSTOMERS = 20;
    private static final int LONGEST_WORDS = 100;

    private final OnBehalf onBehalf;
    private final Customers customers;
    private final Backing backing;
    private final Ideas ideas;
    private final Families families;
    private final People people;

    OnBehalfEndpoints(
            OnBehalf onBehalf, Customers customers, Backing backing, Ideas ideas, Families families, People people) {
        this.onBehalf = onBehalf;
        this.customers = customers;
        this.backing = backing;
        this.ideas = ideas;
        this.families = families;
        this.people = people;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/ideas/{id}/recorded", "listRecordedVoices")
                        .about(PART, "Lists the support that colleagues recorded for customers. For colleagues.")
                        .gives(RecordedList.class)
                        .by(this::list),
                post("/ideas/{id}/recorded", "recordVoice", Scope.SUPPORT)
                        .about(
                                PART,
                                "Records the support that a customer gave elsewhere, such as on the phone or "
                                        + "in the shop. For colleagues.")
                        .takes(VoiceOf.class)
                        .gives(SupportState.class)
                        .changesOnly()
                        .by(this::record),
                delete("/ideas/{id}/recorded/{customer}", "undoRecordedVoice", Scope.SUPPORT)
                        .about(
                                PART,
                                "Undoes what you recorded by mistake. Doing so again changes nothing. For "
                                        + "colleagues.")
                        .gives(SupportState.class)
                        .by(this::undo),
                get("/customers", "findCustomers")
                        .about(
                                PART,
                                "Finds customers by the beginning of a name or by their full address. For "
                                        + "colleagues.")
                        .with(Parameter.text("q", LONGEST_WORDS, "What to look for."))
                        .gives(PeopleList.class)
                        .by(this::matching));
    }

    private IdeaId there(Call call) {
        var main = families.mainOf(new IdeaId(call.id("id")));
        return ideas.find(main, call.viewer())
                .orElseThrow(() -> ProblemException.of(Trouble.NOT_FOUND))
                .id();
    }

    private Reply list(Call call) {
        var colleague = call.person();
        colleague.requireStaff();
        var idea = there(call);
        var latest = onBehalf.latest(colleague, idea, MOST);
        var named = named(latest, call.language());
        return Reply.of(new RecordedList(
                latest.stream()
                        .map(voice -> new RecordedVoice(
                                IdeaTelling.someone(voice.customer(), named),
                                IdeaTelling.someone(voice.by(), named),
                                voice.at(),
                                voice.where()))
                        .toList(),
                onBehalf.count(colleague, idea)));
    }

    /** Colleagues know those by name whom they only introduced, too. */
    private Map<PersonId, Person> named(List<Recorded> voices, Language reader) {
        var everybody = new HashSet<PersonId>();
        voices.forEach(voice -> {
            everybody.add(voice.customer());
            everybody.add(voice.by());
        });
        var named = new HashMap<>(people.shown(everybody, reader));
        named.putAll(people.find(everybody));
        return named;
    }

    private Reply record(Call call) {
        var wish = call.body(VoiceOf.class);
        var where = Objects.requireNonNullElse(wish.where(), "");
        var by = call.person();
        by.requireStaff();
        var idea = there(call);
        if (wish.customer() == null) {
            return state(idea, call, onBehalf.record(by, idea, newcomer(wish), where));
        }
        if (wish.email() != null || wish.name() != null) {
            throw ProblemException.invalid(Fault.at("/customer", "api.fault.oneCustomer"));
        }
        return state(idea, call, onBehalf.record(by, idea, new PersonId(wish.customer()), where));
    }

    private static Newcomer newcomer(VoiceOf wish) {
        if (wish.email() == null || wish.name() == null) {
            throw ProblemException.invalid(Fault.at("/customer", "api.fault.oneCustomer"));
        }
        return new Newcomer(wish.email(), wish.name());
    }

    private Reply undo(Call call) {
        call.person().requireStaff();
        var idea = there(call);
        return state(idea, call, onBehalf.undo(call.person(), idea, new PersonId(call.id("customer"))));
    }

    private Reply state(IdeaId idea, Call call, int supports) {
        var supported = !backing.supportedBy(call.person(), List.of(idea)).isEmpty();
        return Reply.of(new SupportState(idea.value(), supports, supported));
    }

    private Reply matching(Call call) {
        var colleague = call.person();
        colleague.requireStaff();
        var words = ListQuery.words(call).orElseThrow(() -> ListQuery.missing("q"));
        return Reply.of(new PeopleList(customers.matching(colleague, words, MOST_CUSTOMERS).stream()
                .map(person -> new Someone(person.id().value(), person.name(), person.isStaff(), person.title()))
                .toList()));
    }
}
