package samskap.developing.ui;

import com.vaadin.flow.component.html.Div;
import samskap.shared.ui.Field;
import samskap.shared.ui.TextBox;

/** An idea's title and story to write in, and a word about why where that is wanted. */
class WordingFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextBox title = new TextBox();
    private final TextBox story = new TextBox();
    private final TextBox why = new TextBox();
    private final Field titleField;
    private final Field storyField;
    private final Field whyField;

    WordingFields(DevelopingKit kit, String title, String story, boolean withWhy) {
        addClassName("stack");
        this.title.setRows(1);
        this.story.setRows(6);
        why.setRows(1);
        titleField = new Field("title", kit.text("fieldTitle"), this.title);
        titleField.addClassName("line");
        storyField = new Field("text", kit.text("fieldStory"), this.story);
        whyField = new Field("why", kit.text("fieldWhy"), why).withHint(kit.text("fieldWhyHint"));
        whyField.addClassName("line");
        write(title, story);
        add(titleField, storyField);
        if (withWhy) {
            add(whyField);
        }
    }

    void write(String newTitle, String newStory) {
        title.setValue(newTitle);
        story.setValue(newStory);
    }

    void explain(String words) {
        why.setValue(words);
    }

    void focus() {
        story.focus();
    }

    String title() {
        return title.getValue();
    }

    String story() {
        return story.getValue();
    }

    String why() {
        return why.getValue();
    }

    Field[] all() {
        return new Field[] {titleField, storyField, whyField};
    }
}
