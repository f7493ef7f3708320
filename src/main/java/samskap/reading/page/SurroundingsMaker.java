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
import samskap.shared.NowAndThen;
import samskap.shared.Patience;

/** What stands beside the board. Its figures count over all ideas and change slowly, so they are read now and then. */
@Component
class SurroundingsMaker {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int FACES = 6;

    private record Figures(Pace pace, List<Person> answerers) {}

    private final Flickers flickers;
    private final AnswerQueue queue;
    private final People people;
    private final NowAndThen<Figures> figures;

    SurroundingsMaker(Flickers flickers, AnswerQueue queue, People people, Clock clock, Patience patience) {
        this.flickers = flickers;
        this.queue = queue;
        this.people = people;
        this.figures = new NowAndThen<>(LONGEST, clock::millis, patience, this::read);
    }

    Surroundings make(Words words) {
        var figures = this.figures.get();
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

    private Figures read() {
        var answerers = people.staff().stream()
                .filter(person -> person.has(Role.EMPLOYEE))
                .limit(FACES)
                .toList();
        return new Figures(queue.pace(), answerers);
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
