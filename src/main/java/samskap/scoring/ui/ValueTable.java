package samskap.scoring.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.IdeaId;
import samskap.ideas.Status;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Lens;
import samskap.scoring.ScoringSettings;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Weighed;
import samskap.scoring.ui.ValueTelling.Shown;
import samskap.shared.Refusal;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/**
 * The ranking with its picture, filters and weights. The rows live in the browser; here is only how they are weighed.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Tag("samskap-values")
@JsModule("./values.ts")
class ValueTable extends Component {

    private static final long serialVersionUID = 1L;

    private static final int FAR = 1_000_000;

    /** Who has scrolled further than this begins again there. */
    private static final int MOST_AT_ONCE = 400;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final transient Values values;
    private final transient ValueTelling telling;
    private final transient ScoringSettings settings;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private ValueQuery query = ValueQuery.DEFAULT;
    private transient Runnable changed = () -> {};
    private @Nullable Weighed weighed;

    /** How many rows the reader has. */
    private int rowsShown;

    ValueTable(
            Values values,
            ValueTelling telling,
            ScoringSettings settings,
            CurrentPerson current,
            Acts acts,
            Words words) {
        this.values = values;
        this.telling = telling;
        this.settings = settings;
        this.current = current;
        this.acts = acts;
        this.words = words;
    }

    /** @param heard hears of each view that the person turns to */
    void onChange(Runnable heard) {
        changed = heard;
    }

    ValueQuery query() {
        return query;
    }

    /** What is shown; empty before anything is. */
    Optional<Weighed> weighed() {
        return Optional.ofNullable(weighed);
    }

    void show(ValueQuery wanted) {
        rowsShown = 0;
        send(shown(() -> wanted, values::weigh));
    }

    /** The same view by the latest scores; as long as it is, so that the reader stays where they are. */
    void again() {
        send(shown(() -> query, values::weigh));
    }

    private void send(Shown shown) {
        getElement().callJsFunction("show", shown);
    }

    private interface Weighing {
        Weighed of(Person viewer, ValueQuery query);
    }

    /** Weighs anew; if that can't be, what is shown stays and the person hears why. */
    private Shown shown(Supplier<ValueQuery> wanted, Weighing weighing) {
        var now = weighed;
        try {
            var asked = wanted.get();
            now = weighing.of(current.require(), asked);
            query = asked;
        } catch (Refusal refusal) {
            Toasts.show(words.text(refusal));
        }
        if (now == null) {
            now = values.weigh(current.require(), query);
        }
        weighed = now;
        var told = telling.tell(query, now, Math.min(rowsShown, MOST_AT_ONCE));
        rowsShown = told.page().rows().size();
        return told;
    }

    @ClientCallable
    ValueRow.Piece more(int from) {
        var piece = telling.more(query, Objects.requireNonNull(weighed), Math.clamp(from, 0, FAR));
        rowsShown = Math.max(rowsShown, from + piece.rows().size());
        return piece;
    }

    /**
     * @param weights in the criteria's order, of 100
     * @param still whether they are still being moved
     */
    @ClientCallable
    Shown weigh(List<Integer> weights, boolean still) {
        if (weights.size() != Criterion.values().length) {
            throw new IllegalArgumentException("Every criterion has a weight");
        }
        rowsShown = 0;
        return become(() -> query.weighing(Criterion.weights(weights)), still ? values::weighRoughly : values::weigh);
    }

    @ClientCallable
    Shown usualWeights() {
        return become(() -> query.weighing(null));
    }

    /** Makes the weights of this view the ones that everybody starts from. */
    @ClientCallable
    Shown agree() {
        var weights = query.weights();
        var agreed = weights != null
                && acts.run(() -> {
                    settings.weigh(current.require(), weights);
                    values.upToDate(PATIENCE);
                    Toasts.show(words.text("scoring.value.agreed"));
                });
        return become(() -> agreed ? query.weighing(null) : query);
    }

    @ClientCallable
    Shown sure(boolean sure) {
        return become(() -> query.surely(sure));
    }

    @ClientCallable
    Shown doable(boolean only) {
        return become(() -> query.onlyDoable(only));
    }

    /** @param by which of the filters: stage, topic or status */
    @ClientCallable
    Shown filter(String by, String code) {
        rowsShown = 0;
        var now = query.filter();
        return become(() -> query.showing(
                switch (by) {
                    case "stage" -> now.atStage(code);
                    case "topic" -> now.about(code);
                    default -> now.having(Status.ofCode(code).orElse(null));
                }));
    }

    @ClientCallable
    Shown lens(String code) {
        rowsShown = 0;
        return become(() -> query.through(Lens.ofCode(code).orElse(Lens.VALUE)));
    }

    /** Takes an idea out to see what happens, or puts it back. */
    @ClientCallable
    Shown leave(double idea, boolean out) {
        var id = new IdeaId((long) idea);
        return become(() -> query.without().contains(id) == out ? query : query.toggled(id));
    }

    /** @param days what is typed; anything that is no number takes the supposition back */
    @ClientCallable
    Shown effort(double idea, String days) {
        var typed = days.strip().replace(',', '.');
        return become(() -> query.taking(
                new IdeaId((long) idea), typed.matches("\\d{1,6}(\\.\\d{1,2})?") ? Double.valueOf(typed) : null));
    }

    private Shown become(Supplier<ValueQuery> wanted) {
        return become(wanted, values::weigh);
    }

    private Shown become(Supplier<ValueQuery> wanted, Weighing weighing) {
        var shown = shown(wanted, weighing);
        changed.run();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(query.address(ValueView.PATH).substring(1)));
        return shown;
    }
}
