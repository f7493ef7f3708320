package samskap.administration.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import samskap.ideas.JourneyDesk;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.JourneyDesk.Part;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Field;
import samskap.shared.ui.FormDialog;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;
import samskap.teams.Team;
import samskap.teams.Teams;

/** Asks which one takes another in, and tells beforehand what that moves. */
class MergeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient JourneyDesk desk;
    private final Kind kind;
    private final transient Part part;
    private final transient List<Part> others;
    private final transient CurrentPerson current;
    private final transient Acts acts;
    private final transient Words words;
    private final transient Runnable changed;
    private final transient List<String> answering;
    private final Choice into;
    private final Field intoField;
    private final Paragraph preview = new Paragraph();

    MergeDialog(
            JourneyDesk desk,
            Teams teams,
            Kind kind,
            Part part,
            List<Part> others,
            CurrentPerson current,
            Acts acts,
            Words words,
            Runnable changed) {
        super(
                words.text("administration.journey.mergeHeading", part.name(words.language())),
                words.text("administration.journey.mergeHint"));
        this.desk = desk;
        this.kind = kind;
        this.part = part;
        this.others = others;
        this.current = current;
        this.acts = acts;
        this.words = words;
        this.changed = changed;
        answering = teams.all().stream()
                .filter(team -> team.answersFor(kind, part.id()))
                .map(Team::name)
                .toList();
        into = new Choice(Integer.toString(others.getFirst().id()));
        others.forEach(other -> into.with(Integer.toString(other.id()), other.name(words.language())));
        into.addValueChangeListener(change -> preview());
        intoField = new Field("into", words.text("administration.journey.mergeInto"), into);
        preview.getElement().setAttribute("role", "status");
        preview();
        ask(words.text("administration.cancel"), words.text("administration.journey.mergeDo"), intoField, preview);
    }

    private void preview() {
        var moves = words.text(
                "administration.journey.mergePreview", part.ideas(), part.name(words.language()), chosenName());
        preview.setText(answering.isEmpty() ? moves : moves + " " + teamsFollow());
    }

    private String teamsFollow() {
        return words.text(
                "administration.journey.mergeTeams", answering.size(), String.join(", ", answering), chosenName());
    }

    private String chosenName() {
        return others.stream()
                .filter(other -> Integer.toString(other.id()).equals(into.getValue()))
                .findFirst()
                .map(other -> other.name(words.language()))
                .orElse("");
    }

    @Override
    protected void submit() {
        var taking = chosenName();
        if (acts.run(
                () -> {
                    var moved = desk.merge(current.require(), kind, part.id(), Integer.parseInt(into.getValue()));
                    Toasts.show(words.text("administration.journey.merged", moved, taking));
                },
                intoField)) {
            removeFromParent();
            changed.run();
        }
    }
}
