package samskap.reading.page;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.dialogue.AnswerQueue;
import samskap.dialogue.AnswerQueue.Pace;
import samskap.ideas.Board.Flicker;
import samskap.ideas.Flickers;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;

/** What stands beside the board. Its figures count over all ideas and change slowly, so they are read now and then. */
@Component
class SurroundingsMaker {

    private static final long LONGEST = Duration.ofSeconds(30).toMillis();
    private static final int FACES = 6;

    private record Figures(Pace pace, List<Person> answerers, long readAt) {}

    private final Flickers flickers;
    private final AnswerQueue queue;
    private final People people;
    private final Clock clock;
    private volatile @Nullable Figures latest;

    SurroundingsMaker(Flickers flickers, AnswerQueue queue, People people, Clock clock) {
        this.flickers = flickers;
        this.queue = queue;
        this.people = people;
        this.clock = clock;
    }

    Surroundings make(Words words) {
        var figures = figures();
        var picture = flickers.picture();
        var weakest = picture.weakest();
        return new Surroundings(
                picture.stages().stream()
                        .map(flicker -> bar(flicker, flicker == weakest, words))
                        .toList(),
                weakest == null ? null : weakest.stage().name(words.language()),
                pace(figures.pace(), words),
                promises(figures.pace(), words),
                figures.answerers().stream().map(Face::of).toList());
    }

    private Figures figures() {
        var known = latest;
        var now = clock.millis();
        if (known != null && now - known.readAt() < LONGEST) {
            return known;
        }
        var answerers = people.staff().stream()
                .filter(person -> person.has(Role.EMPLOYEE))
                .limit(FACES)
                .toList();
        var read = new Figures(queue.pace(), answerers, now);
        latest = read;
        return read;
    }

    private static Surroundings.Bar bar(Flicker flicker, boolean weakest, Words words) {
        var name = flicker.stage().name(words.language());
        return new Surroundings.Bar(
                name,
                weakest,
                flicker.discontentPercent(),
                flicker.delightPercent(),
                words.number(flicker.ideas()),
                words.text("ideas.flickers.row", name, flicker.discontent(), flicker.delight()));
    }

    private static @Nullable String pace(Pace pace, Words words) {
        var median = pace.median();
        return median == null ? null : words.text("reading.pace", words.times().span(words.language(), median));
    }

    private static @Nullable String promises(Pace pace, Words words) {
        return pace.promisesSettled() == 0
                ? null
                : words.text("reading.promisesKept", pace.promisesKept(), pace.promisesSettled());
    }
}
