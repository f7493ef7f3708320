package samskap.api.v1;

import static samskap.api.http.Endpoint.get;

import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.api.http.Call;
import samskap.api.http.Codes;
import samskap.api.http.Endpoint;
import samskap.api.http.Endpoints;
import samskap.api.http.Reply;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;

/** What is around ideas: the journey, colleagues, and who asks. */
@Component
@Order(7)
class PlaceEndpoints implements Endpoints {

    private static final String PART = "Place and people";

    private final Journey journey;
    private final People people;

    PlaceEndpoints(Journey journey, People people) {
        this.journey = journey;
        this.people = people;
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                get("/stages", "listStages")
                        .about(PART, "Lists the stages of the customer's journey.")
                        .forVisitors()
                        .gives(PlaceList.class)
                        .by(this::stages),
                get("/topics", "listTopics")
                        .about(PART, "Lists the topics that ideas are about.")
                        .forVisitors()
                        .gives(PlaceList.class)
                        .by(this::topics),
                get("/people", "listPeople")
                        .about(PART, "Lists the people who work here and answer. For colleagues.")
                        .gives(PeopleList.class)
                        .by(this::answerers),
                get("/me", "getMyself")
                        .about(PART, "Tells in whose name the token acts, and what it may do.")
                        .gives(Myself.class)
                        .by(this::myself));
    }

    private Reply stages(Call call) {
        return Reply.of(new PlaceList(journey.stages().stream()
                .map(stage -> new Place(stage.code(), stage.name(call.language()), Codes.of(stage.phase())))
                .toList()));
    }

    private Reply topics(Call call) {
        return Reply.of(new PlaceList(journey.topics().stream()
                .map(topic -> new Place(topic.code(), topic.name(call.language()), null))
                .toList()));
    }

    /** Others know those by name who have answered them. */
    private Reply answerers(Call call) {
        call.person().requireStaff();
        return Reply.of(new PeopleList(people.staff().stream()
                .filter(person -> person.has(Role.EMPLOYEE))
                .map(PlaceEndpoints::someone)
                .toList()));
    }

    private static Someone someone(Person person) {
        return new Someone(person.id().value(), person.name(), person.isStaff(), person.title());
    }

    private Reply myself(Call call) {
        var person = call.person();
        var token = Objects.requireNonNull(call.caller().token());
        return Reply.of(new Myself(
                someone(person),
                person.roles().stream().sorted().map(Codes::of).toList(),
                person.language().code(),
                token.name(),
                token.scopes().stream().sorted().map(Codes::of).toList(),
                token.endsAt()));
    }
}
