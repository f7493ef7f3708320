package samskap.asking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samskap.asking.Ask;
import samskap.asking.NewAsk;
import samskap.asking.Occasion;
import samskap.ideas.BoardQuery;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.journey.StepId;
import samskap.shared.Refusal;
import samskap.shared.ui.CheckList;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Parts;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;

/** Asks one question, and says beforehand whom it reaches and why not the others. */
class AskDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 30;
    private static final String NOW = "now";
    private static final int CHOICES = 2;
    private static final int STEP = 4;
    private static final int BECAUSE = 5;
    private static final int ABOUT = 6;
    private static final int MOST = 7;

    private final transient AskingKit kit;
    private final UUID key = AskingKit.newKey();
    private final Choice kind = new Choice(Ask.Kind.QUESTION.name());
    private final TextBox question = new TextBox();
    private final TextBox choices = new TextBox();
    private final Choice when = new Choice(NOW);
    private final Choice step = new Choice("");
    private final Input because = new Input();
    private final CheckList<IdeaId> about = new CheckList<>();
    private final Input most = new Input();
    private final Div reach = new Div();
    private final Field[] fields;

    /** @param first the idea whose people are asked above all, null for none in particular */
    AskDialog(AskingKit kit, @Nullable Idea first) {
        super(kit.text("new.title"), kit.text("new.hint"));
        this.kit = kit;
        question.setRows(2);
        choices.setRows(3);
        most.getElement().setAttribute("inputmode", "numeric");
        most.setValue(Integer.toString(NewAsk.ENOUGH));
        for (var each : Ask.Kind.values()) {
            kind.with(each.name(), kit.text("kind." + each.code()));
        }
        when.with(NOW, kit.text("when.now"));
        offerOccasions();
        offer(first);
        fields = new Field[] {
            new Field("kind", kit.text("new.kind"), kind),
            new Field("question", kit.text("new.question"), question).withHint(kit.text("new.questionHint")),
            new Field("choices", kit.text("new.choices"), choices).withHint(kit.text("new.choicesHint")),
            new Field("when", kit.text("new.when"), when),
            new Field("step", kit.text("new.step"), step).withHint(kit.text("new.stepHint")),
            new Field("because", kit.text("new.because"), because).withHint(kit.text("new.becauseHint")),
            new Field("about", kit.text("new.about"), about).withHint(kit.text("new.aboutHint")),
            new Field("most", kit.text("new.most"), most).withHint(kit.text("new.mostHint"))
        };
        addClassName("wide");
        reach.addClassName("whoisasked");
        ask(
                kit.text("cancel"),
                kit.text("new.do"),
                Stream.concat(Arrays.stream(fields), Stream.of(reach)).toArray(Component[]::new));
        kind.addValueChangeListener(change -> propose());
        when.addValueChangeListener(change -> settle());
        about.onChange(this::settle);
        most.addValueChangeListener(change -> settle());
        settle();
        keepAs("ask");
    }

    private void offerOccasions() {
        var steps = kit.steps().onTheMap(kit.current().require());
        for (var occasion : Occasion.values()) {
            if (occasion != Occasion.PASSED || !steps.isEmpty()) {
                when.with(occasion.name(), kit.text("when." + occasion.code()));
            }
        }
        var language = kit.words().language();
        step.with("", kit.text("new.stepNone"));
        steps.forEach(each -> step.with(
                Long.toString(each.id().value()),
                each.name(language) + " · " + each.stage().name(language)));
    }

    private void offer(@Nullable Idea first) {
        if (first != null) {
            offer(first, true);
        }
        kit.board().page(BoardQuery.DEFAULT, kit.current().require().id(), null, OFFERED).items().stream()
                .filter(idea -> first == null || !idea.id().equals(first.id()))
                .forEach(idea -> offer(idea, false));
    }

    private void offer(Idea idea, boolean chosen) {
        about.add(idea.id(), idea.title(), kit.text("new.supports", idea.pulse().supports()), chosen);
    }

    String question() {
        return question.getValue();
    }

    void fillIn(String asked, String why, Set<IdeaId> whose) {
        question.setValue(asked);
        because.setValue(why);
        about.choose(whose);
    }

    void afterStep(@Nullable StepId passed) {
        when.setValue(Occasion.PASSED.name());
        step.setValue(passed == null ? "" : Long.toString(passed.value()));
    }

    void inviteToTalk() {
        kind.setValue(Ask.Kind.TALK.name());
    }

    /** Words to begin with, unless somebody has written some. */
    private void propose() {
        var proposed = kit.text("talk.question");
        var isOpen = question.getValue().isBlank() || question.getValue().equals(proposed);
        if (isOpen) {
            question.setValue(isTalk() ? proposed : "");
        }
        settle();
    }

    private boolean isTalk() {
        return Ask.Kind.TALK.name().equals(kind.getValue());
    }

    private @Nullable Occasion occasion() {
        return NOW.equals(when.getValue()) ? null : Occasion.valueOf(when.getValue());
    }

    private @Nullable StepId step() {
        var chosen = step.getValue();
        return chosen == null || chosen.isEmpty() ? null : new StepId(Long.parseLong(chosen));
    }

    /** Whom it reaches by what stands in the form now. */
    private void settle() {
        var isNow = occasion() == null;
        var isAfterStep = occasion() == Occasion.PASSED;
        fields[CHOICES].setVisible(!isTalk());
        fields[STEP].setVisible(isAfterStep);
        fields[BECAUSE].setVisible(isNow || isAfterStep);
        fields[BECAUSE].withHint(kit.text(isAfterStep ? "new.becauseStep" : "new.becauseHint"));
        fields[ABOUT].setVisible(isNow);
        fields[MOST].setVisible(isNow);
        reach.removeAll();
        if (!isNow) {
            reach.add(Parts.small(kit.text("reach.oneByOne")));
        } else if (about.chosen().isEmpty()) {
            reach.add(Parts.small(kit.text("reach.chooseFirst")));
        } else {
            reach.add(new WhoIsAsked(
                    kit, kit.asks().reach(kit.current().require(), about.chosen()), wantedOr(NewAsk.ENOUGH)));
        }
    }

    private int wantedOr(int usual) {
        var typed = most.getValue() == null ? "" : most.getValue().strip();
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : usual;
    }

    @Override
    protected void submit() {
        if (kit.acts().run(this::ask, fields)) {
            close();
            Toasts.show(kit.text("new.done"));
        }
    }

    private void ask() {
        if (wantedOr(0) == 0) {
            throw Refusal.of("most", "asking.refused.most", NewAsk.MOST);
        }
        var asked = kit.asks()
                .ask(
                        kit.current().require(),
                        new NewAsk(
                                key,
                                question.getValue(),
                                List.of(choices.getValue().split("\\R")),
                                because.getValue() == null ? "" : because.getValue(),
                                about.chosen(),
                                wantedOr(0),
                                occasion(),
                                step(),
                                Ask.Kind.valueOf(kind.getValue())));
        UI.getCurrent().navigate(AskView.class, AskView.parameters(asked.id()));
    }
}
