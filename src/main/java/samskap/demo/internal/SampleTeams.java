package samskap.demo.internal;

import static samskap.demo.internal.SampleCast.person;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.AnswerQueue.Waiting;
import samskap.dialogue.Handing;
import samskap.dialogue.Handovers;
import samskap.dialogue.Reminders;
import samskap.dialogue.SavedReplies;
import samskap.dialogue.SavedReply;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.teams.Team;
import samskap.teams.TeamText;
import samskap.teams.Teams;

/** How the sample's colleagues share the work: their teams, what they hand over, what they often say. */
@Component
@ConditionalOnBooleanProperty("samskap.demo")
class SampleTeams {

    private static final int LOOKED_AT = 40;

    private final Teams teams;
    private final Journey journey;
    private final AnswerQueue queue;
    private final Handovers handovers;
    private final SavedReplies replies;
    private final Reminders reminders;
    private final TravellingClock clock;

    SampleTeams(
            Teams teams,
            Journey journey,
            AnswerQueue queue,
            Handovers handovers,
            SavedReplies replies,
            Reminders reminders,
            TravellingClock clock) {
        this.teams = teams;
        this.journey = journey;
        this.queue = queue;
        this.handovers = handovers;
        this.replies = replies;
        this.reminders = reminders;
        this.clock = clock;
    }

    void tell(Map<String, Person> cast, Instant now) {
        var lena = person(cast, "lena");
        team(lena, "Leverans och montering", cast, "anna olof lena", "delivery fitting removal", "");
        var showroom = team(lena, "Utställning och planering", cast, "kajsa yusuf petra", "showroom planning", "");
        team(lena, "Order och ekonomi", cast, "ingrid mikael", "order", "money");
        clock.at(now.minus(Duration.ofHours(3)), () -> handOver(cast, showroom));
        keepReplies(cast);
        clock.at(now, reminders::remind);
    }

    private Team team(Person by, String name, Map<String, Person> cast, String members, String stages, String topics) {
        return teams.found(
                by,
                new TeamText(
                        name,
                        words(members).stream()
                                .map(key -> person(cast, key).id())
                                .collect(Collectors.toSet()),
                        journey.stages().stream()
                                .filter(named(words(stages), Stage::code))
                                .collect(Collectors.toSet()),
                        journey.topics().stream()
                                .filter(named(words(topics), Topic::code))
                                .collect(Collectors.toSet())));
    }

    private static <T> Predicate<T> named(Set<String> codes, Function<T, String> code) {
        return thing -> codes.contains(code.apply(thing));
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** The longest waits: one goes to a colleague, one to a team. */
    private void handOver(Map<String, Person> cast, Team team) {
        var anna = person(cast, "anna");
        var olof = person(cast, "olof");
        var waiting = queue.waiting(anna, null, LOOKED_AT).items().stream()
                .filter(each -> each.taken() == null)
                .toList();
        if (waiting.size() > 2) {
            handOver(anna, waiting.get(1), olof.id(), null, "Du var där i våras. Vad sa de om hissen?");
            handOver(olof, waiting.get(2), null, team, "Det här börjar redan i utställningen. Någon av er?");
        }
    }

    private void handOver(Person by, Waiting waiting, @Nullable PersonId person, @Nullable Team team, String word) {
        var key = UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8));
        handovers.handOver(by, new Handing(key, waiting.idea().id(), person, team == null ? null : team.id(), word));
    }

    private void keepReplies(Map<String, Person> cast) {
        var anna = person(cast, "anna");
        replies.keep(anna, new SavedReply.Text("Tack, jag tar reda på det", """
                        Hej {kund}!

                        Tack för att du berättar det. Jag vet inte säkert ännu, så jag frågar {vem} och skriver här senast \
                        på {dag}.

                        /{jag}\
                        """, true));
        replies.keep(person(cast, "petra"), new SavedReply.Text("Thank you, and what happens now", """
                        Dear {customer},

                        thank you for "{idea}". I read it with the team on {day}. Until then: what would have helped you \
                        most on that day?

                        {me}\
                        """, true));
        replies.keep(
                anna,
                new SavedReply.Text(
                        "Ny leveranstid",
                        "Hej {kund}, bilen kommer {dag} mellan {tid}. Ring mig om det inte går.",
                        false));
    }
}
