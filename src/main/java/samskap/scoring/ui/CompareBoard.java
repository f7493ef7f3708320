package samskap.scoring.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Choice;
import samskap.scoring.Comparing;
import samskap.scoring.Segment;
import samskap.scoring.Segments;
import samskap.shared.Refusal;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;
import samskap.shared.ui.Words;

/** Two ideas and a question, in the browser; here is only what is asked and what was said. */
@Tag("samskap-compare")
@JsModule("./compare.ts")
class CompareBoard extends Component {

    /** What the page needs to begin. */
    record Shown(Turn turn, int sitting, Map<String, String> words) {}

    /**
     * What comes next.
     *
     * @param duel the question, null when the sitting is over or nothing is left to ask
     * @param end what to say then, null while it goes on
     */
    record Turn(@Nullable Duel duel, @Nullable End end) {}

    /**
     * The end of a sitting.
     *
     * @param more whether one may go on
     * @param undo whether there is an answer to take back
     * @param kinds what one can say one is; empty when that is known already
     */
    record End(String heading, String did, boolean more, boolean undo, List<Kind> kinds) {}

    record Kind(int id, String name) {}

    private final Sitting sitting;
    private final Segments segments;
    private final Words words;
    private final CurrentPerson current;

    CompareBoard(Sitting sitting, Segments segments, Words words, CurrentPerson current) {
        this.sitting = sitting;
        this.segments = segments;
        this.words = words;
        this.current = current;
    }

    void begin() {
        getElement().callJsFunction("begin", new Shown(turn(), Comparing.SITTING, texts()));
    }

    @ClientCallable
    Turn answer(double pair, String choice) {
        return telling(() -> {
            sitting.answer(
                    (long) pair,
                    Arrays.stream(Choice.values())
                            .filter(known -> known.name().equals(choice))
                            .findFirst()
                            .orElseThrow(Refusal::notFound));
            return turn();
        });
    }

    @ClientCallable
    Turn undo() {
        return telling(() -> sitting.undo().map(duel -> new Turn(duel, null)).orElseGet(this::turn));
    }

    @ClientCallable
    Turn again() {
        return telling(() -> {
            sitting.again();
            return turn();
        });
    }

    /** @param segment what the person says they are */
    @ClientCallable
    void say(int segment) {
        try {
            segments.say(current.require(), segment);
            Toasts.show(words.text("scoring.compare.kindSaid"));
        } catch (Refusal goneMeanwhile) {
            Toasts.show(words.text(goneMeanwhile));
        }
    }

    private Turn telling(java.util.function.Supplier<Turn> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            return new Turn(
                    null, new End(words.text("scoring.compare.pause"), words.text(refusal), false, false, List.of()));
        }
    }

    private Turn turn() {
        if (sitting.isOver()) {
            tellWhatMoved();
            return new Turn(null, end("scoring.compare.enough", true));
        }
        return sitting.next()
                .map(duel -> new Turn(duel, null))
                .orElseGet(() -> new Turn(null, end("scoring.compare.nothingLeft", false)));
    }

    private End end(String heading, boolean more) {
        return new End(words.text(heading), did(), more, sitting.canUndo(), kinds());
    }

    private String did() {
        return sitting.done() == 0
                ? words.text("scoring.compare.comeBack")
                : words.text("scoring.compare.did", sitting.done());
    }

    /** Thanks come at once; what the answers moved follows when it is known. */
    private void tellWhatMoved() {
        var moved = sitting.moved();
        getUI().ifPresent(ui -> Thread.ofVirtual().start(() -> {
            var ideas = moved.getAsLong();
            WhileOpen.later(ui, () -> getElement().callJsFunction("moved", words.text("scoring.compare.moved", ideas)));
        }));
    }

    private List<Kind> kinds() {
        return current.get()
                .filter(person -> !person.isStaff() && segments.of(person.id()).isEmpty())
                .map(unsaid -> segments.all().stream().map(CompareBoard::kind).toList())
                .orElse(List.of());
    }

    private static Kind kind(Segment segment) {
        return new Kind(segment.id(), segment.name());
    }

    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("question", words.text("scoring.compare.question")),
                Map.entry("this", words.text("scoring.compare.this")),
                Map.entry("tie", words.text("scoring.compare.tie")),
                Map.entry("skip", words.text("scoring.compare.skip")),
                Map.entry("undo", words.text("scoring.compare.undo")),
                Map.entry("progress", words.text("scoring.compare.progress", "{0}", "{1}")),
                Map.entry("keys", words.text("scoring.compare.keys")),
                Map.entry("again", words.text("scoring.compare.again")),
                Map.entry("toIdeas", words.text("shell.toIdeas")),
                Map.entry("kinds", words.text("scoring.compare.kinds")),
                Map.entry("kindsWhy", words.text("scoring.compare.kindsWhy")),
                Map.entry("lang", words.language().code()));
    }
}
