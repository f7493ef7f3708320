package samskap.scoring.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.IdeaId;
import samskap.ideas.Journey;
import samskap.identity.Role;
import samskap.identity.ui.CurrentPerson;
import samskap.scoring.Criterion;
import samskap.scoring.Lens;
import samskap.scoring.ScoringSettings;
import samskap.scoring.ValueQuery;
import samskap.scoring.Values;
import samskap.scoring.Weighed;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.WhileOpen;
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

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Everything that the page shows of a weighing. */
    record Shown(
            String address,
            String chart,
            ValueRow.Piece page,
            List<Slider> sliders,
            Pick stages,
            Pick topics,
            Pick lenses,
            boolean sure,
            boolean doableOnly,
            boolean mayAgree,
            List<Out> without,
            String stability,
            Map<String, String> words) {}

    /** @param flip between which weights the first idea stays first, "" when it does everywhere or nothing is known */
    record Slider(String name, int weight, String flip, boolean unknown) {}

    record Pick(String label, List<Option> options) {}

    record Option(String code, String label, boolean chosen) {}

    record Out(long id, String title) {}

    private final transient Values values;
    private final transient ValueRows rows;
    private final transient ValueChart chart;
    private final transient ScoringSettings settings;
    private final transient Journey journey;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private ValueQuery query = ValueQuery.DEFAULT;
    private transient Consumer<ValueQuery> changed = query -> {};
    private @Nullable Weighed weighed;

    ValueTable(
            Values values,
            ValueRows rows,
            ValueChart chart,
            ScoringSettings settings,
            Journey journey,
            CurrentPerson current,
            Acts acts,
            Words words,
            Live live) {
        this.values = values;
        this.rows = rows;
        this.chart = chart;
        this.settings = settings;
        this.journey = journey;
        this.current = current;
        this.acts = acts;
        this.words = words;
        WhileOpen.hear(this, live, change -> change.kind() == Change.Kind.VALUES_CHANGED, change -> send(shown(query)));
    }

    /** @param heard hears each view that the person turns to */
    void onChange(Consumer<ValueQuery> heard) {
        changed = heard;
    }

    ValueQuery query() {
        return query;
    }

    void show(ValueQuery wanted) {
        send(shown(wanted));
    }

    private void send(Shown shown) {
        getElement().callJsFunction("show", shown);
    }

    /** Weighs anew; if nothing would count, what is shown stays and the person hears why. */
    private Shown shown(ValueQuery wanted) {
        try {
            weighed = values.weigh(wanted);
            query = wanted;
        } catch (Refusal refusal) {
            Toasts.show(words.text(refusal));
            weighed = values.weigh(query);
        }
        return tell(weighed);
    }

    private Shown tell(Weighed now) {
        var shown = now.ranking().stream()
                .filter(worth -> query.shows(worth.idea()))
                .toList();
        return new Shown(
                query.address(ValueView.PATH),
                chart.of(shown, now.front()),
                rows.piece(now, query, 0),
                sliders(now),
                stages(),
                topics(),
                lenses(),
                query.sure(),
                query.doableOnly(),
                query.weights() != null && current.require().has(Role.OWNER),
                without(),
                stability(now),
                texts());
    }

    @ClientCallable
    ValueRow.Piece more(int from) {
        return rows.piece(weighed == null ? values.weigh(query) : weighed, query, Math.max(0, from));
    }

    /** @param weights in the criteria's order, of 100 */
    @ClientCallable
    Shown weigh(List<Integer> weights) {
        var wanted = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            wanted.put(criterion, Math.clamp(weights.get(criterion.ordinal()), 0, 100));
        }
        return become(query.weighing(wanted));
    }

    @ClientCallable
    Shown usualWeights() {
        return become(query.weighing(null));
    }

    /** Makes the weights of this view the ones that everybody starts from. */
    @ClientCallable
    Shown agree() {
        var weights = query.weights();
        if (weights == null) {
            return shown(query);
        }
        acts.run(() -> {
            settings.weigh(current.require(), weights);
            values.upToDate(PATIENCE);
            Toasts.show(words.text("scoring.value.agreed"));
        });
        return become(query.weighing(null));
    }

    @ClientCallable
    Shown sure(boolean sure) {
        return become(query.surely(sure));
    }

    @ClientCallable
    Shown doable(boolean only) {
        return become(query.onlyDoable(only));
    }

    @ClientCallable
    Shown stage(String code) {
        return become(query.atStage(code.isEmpty() ? null : code));
    }

    @ClientCallable
    Shown topic(String code) {
        return become(query.about(code.isEmpty() ? null : code));
    }

    @ClientCallable
    Shown lens(String code) {
        return become(query.through(Lens.ofCode(code).orElse(Lens.VALUE)));
    }

    /** Takes an idea out, or puts it back, to see what happens. */
    @ClientCallable
    Shown toggle(double idea) {
        return become(query.toggled(new IdeaId((long) idea)));
    }

    private Shown become(ValueQuery wanted) {
        var shown = shown(wanted);
        changed.accept(query);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(query.address(ValueView.PATH).substring(1)));
        return shown;
    }

    private List<Slider> sliders(Weighed now) {
        var weights = query.weightsOr(settings.weights());
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Slider(
                        words.text(criterion.key()),
                        weights.getOrDefault(criterion, 0),
                        flip(now, criterion),
                        now.unknown().contains(criterion)))
                .toList();
    }

    private String flip(Weighed now, Criterion criterion) {
        if (now.unknown().contains(criterion)) {
            return words.text("scoring.value.unknownCriterion");
        }
        var flip = now.flips().get(criterion);
        return flip == null || flip.below() <= 0 && flip.above() >= 100
                ? ""
                : words.text("scoring.value.flip", flip.below(), flip.above());
    }

    private Pick stages() {
        return pick(
                "ideas.filter.stage",
                "ideas.filter.allStages",
                journey.stages().stream()
                        .map(stage -> new Option(
                                stage.code(),
                                stage.name(words.language()),
                                stage.code().equals(query.stage()))));
    }

    private Pick topics() {
        return pick(
                "ideas.filter.topic",
                "ideas.filter.allTopics",
                journey.topics().stream()
                        .map(topic -> new Option(
                                topic.code(),
                                topic.name(words.language()),
                                topic.code().equals(query.topic()))));
    }

    private Pick pick(String label, String all, Stream<Option> options) {
        return new Pick(
                words.text(label),
                Stream.concat(Stream.of(new Option("", words.text(all), false)), options)
                        .toList());
    }

    private Pick lenses() {
        return new Pick(
                words.text("scoring.value.lens"),
                Arrays.stream(Lens.values())
                        .map(lens -> new Option(lens.code(), words.text(lens.key()), lens == query.lens()))
                        .toList());
    }

    private List<Out> without() {
        return query.without().stream()
                .map(id -> values.board().of(id))
                .flatMap(java.util.Optional::stream)
                .map(worth -> new Out(worth.idea().id().value(), worth.idea().title()))
                .toList();
    }

    private String stability(Weighed now) {
        return now.ranking().size() < 3 || query.lens() != Lens.VALUE
                ? words.text(query.lens().key() + ".how")
                : words.text("scoring.value.stability", now.stayOnTop());
    }

    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("caption", words.text("scoring.value.heading")),
                Map.entry("idea", words.text("ideas.workspace.idea")),
                Map.entry("value", words.text(query.lens().key())),
                Map.entry("sure", words.text("scoring.value.howSure")),
                Map.entry("preferred", words.text("scoring.value.preferred")),
                Map.entry("panel", words.text("scoring.value.panel")),
                Map.entry("effort", words.text("scoring.factor.effort")),
                Map.entry("provisional", words.text("scoring.value.provisional")),
                Map.entry("takeOut", words.text("scoring.value.takeOut", "{0}")),
                Map.entry("putBack", words.text("scoring.value.putBack", "{0}")),
                Map.entry("weights", words.text("scoring.value.weights")),
                Map.entry("weightsHow", words.text("scoring.value.weightsHow")),
                Map.entry("usual", words.text("scoring.value.usual")),
                Map.entry("agree", words.text("scoring.value.agree")),
                Map.entry("anyWeights", words.text("scoring.value.anyWeights")),
                Map.entry("doableOnly", words.text("scoring.value.doableOnly")),
                Map.entry("empty", words.text("scoring.value.empty")),
                Map.entry("emptyHow", words.text("scoring.value.emptyHow")),
                Map.entry("filters", words.text("ideas.board.filters")),
                Map.entry("noEffort", words.text("scoring.value.noEffort")));
    }
}
