package samskap.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import samskap.ideas.Composition;
import samskap.ideas.Feeling;
import samskap.ideas.Idea;
import samskap.ideas.IdeaEdit;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.ideas.Journey;
import samskap.ideas.StaleEdit;
import samskap.ideas.Version;
import samskap.ideas.Versions;
import samskap.identity.ui.CurrentPerson;
import samskap.pictures.Pictures;
import samskap.pictures.ui.PictureField;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Choice;
import samskap.shared.ui.Draft;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.TextBox;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** Changes an idea's words. When somebody else was first, all wordings stand side by side and nothing is lost. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EditIdea extends Div {

    private final Ideas ideas;
    private final Versions versions;
    private final Journey journey;
    private final Pictures pictures;
    private final CurrentPerson current;
    private final Acts acts;
    private final Words words;
    private Runnable end = () -> {};
    private Runnable save = () -> {};
    private Form form = new Form();
    private Draft draft = new Draft("");
    private @Nullable EditConflict conflict;
    private @Nullable Idea begun;

    /** The version that the words being written started from. */
    private int version;

    EditIdea(
            Ideas ideas,
            Versions versions,
            Journey journey,
            Pictures pictures,
            CurrentPerson current,
            Acts acts,
            Words words) {
        this.ideas = ideas;
        this.versions = versions;
        this.journey = journey;
        this.pictures = pictures;
        this.current = current;
        this.acts = acts;
        this.words = words;
        addClassNames("card", "pad");
    }

    /** @param act called when the edit is saved or given up */
    void onEnd(Runnable act) {
        end = act;
    }

    /** The controls of one edit. */
    private record Controls(
            TextBox title,
            TextBox story,
            Choice stage,
            Choice topic,
            Choice feeling,
            PictureField pictures,
            TextBox why,
            Field titleField,
            Field storyField,
            Field whyField) {}

    void open(Idea idea) {
        removeAll();
        conflict = null;
        version = idea.version();
        begun = idea;
        draft = new Draft("samskap.edit." + idea.id().value());
        var controls = controls(idea);
        save = () -> save(idea.id(), controls);
        form = new Form(this::submit);
        form.addClassName("stack");
        form.add(
                new H2(words.text("ideas.idea.editTitle")),
                controls.titleField(),
                controls.storyField(),
                new Field("stage", words.text("ideas.idea.stage"), controls.stage()),
                new Field("topic", words.text("ideas.idea.topic"), controls.topic()),
                new Field("feeling", words.text("ideas.compose.feeling"), controls.feeling()),
                controls.pictures(),
                controls.whyField(),
                actions());
        add(form);
        draft.keep(form, version, kept -> version = kept);
        controls.title().focus();
    }

    void submit() {
        save.run();
    }

    private Controls controls(Idea idea) {
        var title = new TextBox();
        title.setRows(1);
        title.setValue(idea.title());
        var story = new TextBox();
        story.setRows(8);
        story.setValue(idea.story());
        var why = new TextBox();
        why.setRows(1);
        return new Controls(
                title,
                story,
                stages(idea),
                topics(idea),
                feelings(idea),
                new PictureField(words, pictures.of(idea.id().pictured())),
                why,
                new Field("title", words.text("ideas.compose.title"), title),
                new Field("text", words.text("ideas.idea.story"), story),
                new Field("why", words.text("ideas.idea.editWhy"), why).withHint(words.text("ideas.idea.editWhyHint")));
    }

    private Choice stages(Idea idea) {
        var choice = new Choice(stage(idea)).with("", words.text("ideas.idea.none"));
        journey.stages().forEach(stage -> choice.with(stage.code(), stage.name(words.language())));
        return choice;
    }

    private Choice topics(Idea idea) {
        var choice = new Choice(topic(idea)).with("", words.text("ideas.idea.none"));
        journey.topics().forEach(topic -> choice.with(topic.code(), topic.name(words.language())));
        return choice;
    }

    private Choice feelings(Idea idea) {
        var choice = new Choice(feeling(idea)).with("", words.text("ideas.idea.none"));
        Arrays.stream(Feeling.values()).forEach(feeling -> choice.with(feeling.code(), words.text(feeling.key())));
        return choice;
    }

    private Div actions() {
        var cancel = new NativeButton(words.text("ideas.idea.cancel"), click -> close());
        cancel.addClassNames("btn", "quiet");
        cancel.getElement().setAttribute("type", "button");
        var save = new NativeButton(words.text("ideas.idea.save"));
        save.addClassNames("btn", "primary");
        var actions = new Div(cancel, save);
        actions.addClassNames("row");
        return actions;
    }

    private void close() {
        draft.forget();
        end.run();
    }

    private void save(IdeaId id, Controls controls) {
        var edit = new IdeaEdit(
                version,
                controls.title().getValue(),
                controls.story().getValue(),
                journey.stage(controls.stage().getValue()).orElse(null),
                journey.topic(controls.topic().getValue()).orElse(null),
                Feeling.ofCode(controls.feeling().getValue()).orElse(null),
                controls.why().getValue(),
                controls.pictures().change());
        try {
            var saved = acts.run(
                    () -> ideas.edit(current.require(), id, edit),
                    controls.pictures(),
                    controls.titleField(),
                    controls.storyField(),
                    controls.whyField());
            if (saved) {
                Toasts.show(words.text("ideas.idea.saved"));
                close();
            }
        } catch (StaleEdit stale) {
            compare(edit, stale.current(), controls);
        }
    }

    /** Shows what both made of the same idea; saving once more means that both have been seen. */
    private void compare(IdeaEdit mine, Idea theirs, Controls controls) {
        var base = versions.at(theirs.id(), version).map(Version::words).orElse(new Composition("", ""));
        if (conflict != null) {
            remove(conflict);
        }
        var shown = new EditConflict(words, base, theirs, mine.title(), mine.story());
        compareChoices(shown, theirs, controls);
        var pictured = pictures.of(theirs.id().pictured());
        if (controls.pictures().goesOnFrom(pictured)) {
            shown.pictured(pictured);
        }
        version = theirs.version();
        begun = theirs;
        draft.goesOnFrom(form, version);
        conflict = shown;
        addComponentAsFirst(shown);
    }

    private void compareChoices(EditConflict shown, Idea theirs, Controls controls) {
        // A draft from before may have begun with what nobody knows any more.
        var had = begun != null && begun.version() == version ? begun : null;
        shown.chosen(words.text("ideas.idea.stage"), controls.stage(), had == null ? null : stage(had), stage(theirs));
        shown.chosen(words.text("ideas.idea.topic"), controls.topic(), had == null ? null : topic(had), topic(theirs));
        shown.chosen(
                words.text("ideas.compose.feeling"),
                controls.feeling(),
                had == null ? null : feeling(had),
                feeling(theirs));
    }

    private static String stage(Idea idea) {
        return idea.stage() == null ? "" : idea.stage().code();
    }

    private static String topic(Idea idea) {
        return idea.topic() == null ? "" : idea.topic().code();
    }

    private static String feeling(Idea idea) {
        return idea.feeling() == null ? "" : idea.feeling().code();
    }
}
