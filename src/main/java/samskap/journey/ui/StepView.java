package samskap.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.notification.ui.Seen;
import samskap.shared.live.Change;
import samskap.shared.ui.Chip;
import samskap.shared.ui.Page;
import samskap.shared.ui.Parts;
import samskap.shared.ui.WhileOpen;

/** A step seen from close by: what flickered there, who waits, what we promised, did and changed. */
@Route(MapView.PATH + "/:step(\\d{1,18})")
@RolesAllowed({"EMPLOYEE", "OWNER", "LEADER", "ADMIN"})
@StyleSheet("journey.css")
class StepView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient JourneyKit kit;
    private final PersonId viewer;
    private final Aside aside;
    private transient @Nullable StepId shown;
    private String title = "";

    StepView(JourneyKit kit) {
        this.kit = kit;
        viewer = kit.current().require().id();
        aside = beside(kit.text("step.aside"));
        WhileOpen.hear(this, kit.live(), StepView::mayConcernUs, this::changed);
    }

    static String path(StepId id) {
        return MapView.PATH + "/" + id.value();
    }

    private static boolean mayConcernUs(Change change) {
        return change.kind() == Change.Kind.JOURNEY_CHANGED || change.kind() == Change.Kind.MOMENTS_CHANGED;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().getLong("step").map(StepId::new).orElse(null);
        if (step(kit.current().require()).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show();
    }

    private Optional<Step> step(Person reader) {
        return Optional.ofNullable(shown).flatMap(id -> kit.steps().find(reader, id));
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.JOURNEY_CHANGED || change.subject() == 0 || isHere(change.subject())) {
            show();
        }
    }

    /** Whether the moment was told at one of this step's places. */
    private boolean isHere(long moment) {
        return kit.reader(viewer)
                .flatMap(reader -> kit.moments()
                        .find(reader, new MomentId(moment))
                        .flatMap(told -> step(reader)
                                .filter(step ->
                                        step.places().contains(told.place().id()))))
                .isPresent();
    }

    private void show() {
        kit.reader(viewer).ifPresent(reader -> step(reader).ifPresent(step -> show(step, reader)));
    }

    private void show(Step step, Person reader) {
        title = step.name(kit.language());
        var close = kit.map().close(reader, step);
        var parts = new StepParts(kit, step, close);
        stack().removeAll();
        stack().add(head(step, reader), parts.promise(), parts.week(), parts.waiting(), parts.promises());
        stack().add(new DeedsCard(kit, step, reader), parts.ideas());
        aside.removeAll();
        aside.add(new CareCard(kit, step, close.carers(), reader), parts.customersPart(), parts.places());
        if (close.carers().contains(viewer)) {
            var told = Stream.concat(close.flickers().stream(), close.unanswered().stream())
                    .map(Moment::id)
                    .toList();
            // What stands here in words is seen by whoever cares for it.
            Seen.then(
                    this,
                    () -> kit.reader(viewer).ifPresent(carer -> kit.flickers().seen(carer, told)));
        }
    }

    private Component head(Step step, Person reader) {
        var back = Parts.way("/" + MapView.PATH, kit.text("title"));
        back.addClassName("small");
        var where = new Span(kit.words()
                .text("ideas.place", kit.words().text(step.stage().phase().key()), stage(step)));
        where.addClassNames("small", "muted");
        var about = new Div(back, where, whose(step));
        about.addClassName("row");
        var head = new Section(about, new H1(title));
        head.addClassNames("stack", "step-head");
        if (step.retired()) {
            head.add(Parts.small(kit.text("step.isTakenOff")));
        }
        if (kit.steps().mayShape(reader)) {
            head.add(shaping(step));
        }
        return head;
    }

    private String stage(Step step) {
        return step.stage().name(kit.language());
    }

    private Chip whose(Step step) {
        return step.isOurs() ? Chip.of("brand-c", kit.whose(step)) : Chip.of("answer", kit.whose(step));
    }

    private Div shaping(Step step) {
        var row = new Div(JourneyKit.button(
                kit.text("step.change"), "small", () -> new StepDialog(kit, step).open(UI.getCurrent())));
        row.addClassName("row");
        if (step.retired()) {
            row.add(act("step.putBack", () -> kit.steps().retire(kit.current().require(), step.id(), false)));
        } else {
            row.add(
                    act("step.earlier", () -> kit.steps().move(kit.current().require(), step.id(), true)),
                    act("step.later", () -> kit.steps().move(kit.current().require(), step.id(), false)),
                    act("step.takeOff", () -> kit.steps().retire(kit.current().require(), step.id(), true)));
        }
        return row;
    }

    private Component act(String key, Runnable act) {
        return JourneyKit.button(kit.text(key), "small quiet", () -> kit.acts().run(act));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
