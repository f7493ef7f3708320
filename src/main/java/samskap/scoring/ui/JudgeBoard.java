package samskap.scoring.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.scoring.BlindIdea;
import samskap.scoring.Criterion;
import samskap.scoring.Judgement;
import samskap.shared.Refusal;
import samskap.shared.text.Markdown;

/** One blind idea after the other with three scales, in the browser; here is only what is shown and what was said. */
@Tag("samskap-judge")
@JsModule("./judge.ts")
class JudgeBoard extends Component {

    private static final long serialVersionUID = 1L;

    /** What the page needs to begin. */
    record Shown(@Nullable Turn turn, List<Scale> scales, Map<String, String> words) {}

    /** @param story HTML that is safe to show */
    record Turn(long idea, String title, String story, int done, int all) {}

    record Scale(String name, String low, String high) {}

    private final transient PanelKit kit;
    private final long panel;
    private final transient Runnable finished;

    JudgeBoard(PanelKit kit, long panel, Runnable finished) {
        this.kit = kit;
        this.panel = panel;
        this.finished = finished;
    }

    void begin() {
        getElement().callJsFunction("begin", new Shown(turn(), scales(), texts()));
    }

    /** @param ratings new, useful, doable; empty when the judge does not understand the idea */
    @ClientCallable
    @Nullable
    Turn judge(double idea, List<Integer> ratings) {
        kit.acts().run(() -> kit.panels().judge(kit.self(), panel, new IdeaId((long) idea), judgement(ratings)));
        return next();
    }

    private static @Nullable Judgement judgement(List<Integer> ratings) {
        if (ratings.isEmpty()) {
            return null;
        }
        if (ratings.size() != 3) {
            throw Refusal.of("judgement", "scoring.refused.offScale", Judgement.LEAST, Judgement.MOST);
        }
        return new Judgement(ratings.get(0), ratings.get(1), ratings.get(2));
    }

    @ClientCallable
    @Nullable
    Turn undo() {
        kit.acts().run(() -> kit.panels().undo(kit.self(), panel));
        return next();
    }

    private @Nullable Turn next() {
        var turn = turn();
        if (turn == null) {
            finished.run();
        }
        return turn;
    }

    private @Nullable Turn turn() {
        return kit.panels().next(kit.self(), panel).map(this::turn).orElse(null);
    }

    private Turn turn(BlindIdea idea) {
        var progress = kit.panels().progress(kit.self(), panel);
        return new Turn(
                idea.id().value(), idea.title(), Markdown.toHtml(idea.story()), progress.done(), progress.all());
    }

    private List<Scale> scales() {
        return Arrays.stream(new Criterion[] {Criterion.FRESH, Criterion.USEFUL, Criterion.DOABLE})
                .map(criterion -> new Scale(
                        kit.words().text(criterion.key()),
                        kit.words().text(criterion.key() + ".low"),
                        kit.words().text(criterion.key() + ".high")))
                .toList();
    }

    private Map<String, String> texts() {
        return Map.of(
                "understand", kit.text("understand"),
                "yes", kit.text("yes"),
                "no", kit.text("no"),
                "next", kit.text("next"),
                "undo", kit.text("undo"),
                "progress", kit.text("progress", "{0}", "{1}"),
                "keys", kit.text("keys"),
                "pause", kit.text("pause"));
    }
}
