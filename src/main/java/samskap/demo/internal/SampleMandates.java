package samskap.demo.internal;

import static samskap.demo.internal.SampleCast.person;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mandates.Deadline;
import samskap.mandates.Holder;
import samskap.mandates.Mandate;
import samskap.mandates.MandateText;
import samskap.mandates.MandateUses;
import samskap.mandates.Mandates;
import samskap.mandates.NewRequest;
import samskap.mandates.Request;
import samskap.mandates.Requests;
import samskap.mandates.Verdict;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.moments.Places;
import samskap.teams.Team;
import samskap.teams.Teams;

/** What the sample's colleagues may on their own, what they did with it, and what they asked Lena. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleMandates {

    private static final int ALL = 100;

    private final Mandates mandates;
    private final MandateUses uses;
    private final Requests requests;
    private final MomentDesk moments;
    private final Places places;
    private final AnswerQueue queue;
    private final Teams teams;
    private final Journey journey;
    private final TravellingClock clock;

    SampleMandates(
            Mandates mandates,
            MandateUses uses,
            Requests requests,
            MomentDesk moments,
            Places places,
            AnswerQueue queue,
            Teams teams,
            Journey journey,
            TravellingClock clock) {
        this.mandates = mandates;
        this.uses = uses;
        this.requests = requests;
        this.moments = moments;
        this.places = places;
        this.queue = queue;
        this.teams = teams;
        this.journey = journey;
        this.clock = clock;
    }

    void tell(Map<String, Person> cast, Instant now) {
        var lena = person(cast, "lena");
        var right = give(lena, now, new Holder.InRole(Role.EMPLOYEE), "Gör det rätt på en gång", 1500, """
                Om något saknas, är repat eller blev fel: skicka ett nytt, kör ut det, eller låt kunden köpa det själv och \
                betala tillbaka. Fråga inte först. Berätta efteråt vad du gjorde.""", "", "");
        var late =
                give(lena, now, team("Leverans"), "Är vi sena bjuder vi på frakten", 900, """
                Mer än två timmar sena, och frakten är vår. Ring kunden innan kunden ringer oss.""", "delivery fitting", "");
        var coffee = give(
                lena,
                now,
                new Holder.InRole(Role.EMPLOYEE),
                "En kopp kaffe och en hel timme",
                250,
                """
                Den som har stått och väntat i utställningen får kaffe, en stol och en planeringstimme samma dag.""",
                "",
                "showroom-door");
        give(lena, now, new Holder.InRole(Role.OWNER), "Lova ett försök", null, """
                Du får lova att vi prövar en idé hemma hos upp till tio kunder, utan att fråga. Säg när det börjar och vem de \
                ringer.""", "", "");
        use(cast, now, right);
        wentWrong(cast, now, right, coffee);
        ask(cast, now, right, late);
    }

    private Mandate give(
            Person lena,
            Instant now,
            Holder holder,
            String title,
            @Nullable Integer amount,
            String words,
            String stages,
            String at) {
        var given = new Mandate[1];
        clock.at(
                now.minus(Duration.ofDays(60)),
                () -> given[0] = mandates.add(
                        lena,
                        new MandateText(
                                title,
                                words,
                                amount == null ? null : BigDecimal.valueOf(amount),
                                holder,
                                new Holder.InRole(Role.LEADER),
                                stages(stages),
                                places(at))));
        return Objects.requireNonNull(given[0]);
    }

    private Set<Stage> stages(String codes) {
        var wanted = Arrays.asList(codes.split(" "));
        return journey.stages().stream()
                .filter(stage -> wanted.contains(stage.code()))
                .collect(Collectors.toSet());
    }

    private Set<PlaceId> places(String code) {
        return places.withCode(code).map(Place::id).stream().collect(Collectors.toSet());
    }

    private Holder team(String name) {
        return teams.all().stream()
                .filter(team -> team.name().startsWith(name))
                .map(Team::id)
                .<Holder>map(Holder.InTeam::new)
                .findFirst()
                .orElseGet(() -> new Holder.InRole(Role.EMPLOYEE));
    }

    /** Olof's hinge, and what Anna promised. */
    private void use(Map<String, Person> cast, Instant now, Mandate right) {
        var olof = person(cast, "olof");
        var anna = person(cast, "anna");
        var hinge = starting(anna, "Gångjärnet");
        clock.at(
                now.minus(Duration.ofHours(51)),
                () -> uses.did(
                        olof, right.id(), hinge.id(), hinge.righted().getFirst().key()));
        queue.promisesOf(anna).stream()
                .findFirst()
                .ifPresent(promise -> clock.at(
                        now.minus(Duration.ofHours(30)),
                        () -> uses.said(anna, right.id(), promise.message().id())));
        uses.latest(anna, null, ALL).items().stream()
                .filter(use -> use.by().equals(olof.id()))
                .forEach(use -> {
                    clock.at(now.minus(Duration.ofHours(48)), () -> uses.thank(person(cast, "lena"), use.id()));
                    clock.at(now.minus(Duration.ofHours(4)), () -> uses.thank(person(cast, "kajsa"), use.id()));
                });
    }

    private void wentWrong(Map<String, Person> cast, Instant now, Mandate right, Mandate coffee) {
        clock.at(
                now.minus(Duration.ofDays(18)),
                () -> uses.note(
                        person(cast, "olof"),
                        right.id(),
                        SampleKeys.of("mandates wrong-hinge"),
                        "Körde fjorton mil med fel gångjärn. Kunden kokade kaffe medan jag ringde runt. Det kostade en"
                                + " kväll, och nu vet vi att etiketterna på lagret satt omkastade."));
        clock.at(
                now.minus(Duration.ofDays(11)),
                () -> uses.note(
                        person(cast, "yusuf"),
                        coffee.id(),
                        SampleKeys.of("mandates wrong-flowers"),
                        "Bjöd på bulle till kaffet. Hon tålde inte gluten. Vi skrattade, jag skar upp ett äpple, och hon"
                                + " beställde köket ändå."));
    }

    private void ask(Map<String, Person> cast, Instant now, Mandate right, Mandate late) {
        var lena = person(cast, "lena");
        var olof = person(cast, "olof");
        var anna = person(cast, "anna");
        var answered = request(
                "fitting-back",
                late,
                starting(anna, "Fyrtiotvå"),
                "Får jag ge tillbaka hela monteringen? Hon bar allt själv.",
                6400,
                Deadline.TODAY);
        clock.at(now.minus(Duration.ofHours(100)), () -> requests.ask(anna, answered));
        clock.at(
                now.minus(Duration.ofHours(99)),
                () -> requests.askedBy(anna, 1)
                        .forEach(asked -> requests.answer(
                                lena, asked.id(), Verdict.YES, "Ja. Och fråga henne vad vi skulle ha sett.")));
        clock.at(
                now.minus(Duration.ofHours(99)),
                () -> requests.read(
                        anna,
                        requests.askedBy(anna, 1).stream().map(Request::id).toList()));
        var power = request(
                "power",
                right,
                starting(anna, "Strömmen är av"),
                "Elektriker i kväll, och middag på restaurang för familjen så länge?",
                4200,
                Deadline.SOON);
        clock.at(now.minus(Duration.ofMinutes(35)), () -> requests.ask(olof, power));
        var neighbour = request(
                "neighbour",
                right,
                starting(anna, "Montøren ringte"),
                "Jag vill åka till grannen med en blomma. Hon är nittio.",
                null,
                Deadline.SOON);
        clock.at(now.minus(Duration.ofHours(6)), () -> requests.ask(person(cast, "kajsa"), neighbour));
    }

    private static NewRequest request(
            String name, Mandate over, Moment about, String words, @Nullable Integer amount, Deadline deadline) {
        UUID key = SampleKeys.of("mandates request-" + name);
        return new NewRequest(
                key, over.id(), null, about.id(), words, amount == null ? null : BigDecimal.valueOf(amount), deadline);
    }

    private Moment starting(Person colleague, String words) {
        return moments.page(colleague, MomentQuery.ALL, null, ALL).items().stream()
                .filter(moment -> moment.words().startsWith(words))
                .findFirst()
                .orElseThrow();
    }
}
