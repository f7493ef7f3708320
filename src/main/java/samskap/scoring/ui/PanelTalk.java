package samskap.scoring.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import samskap.scoring.Disagreement;
import samskap.scoring.Panel;
import samskap.scoring.Said;
import samskap.shared.ui.Field;
import samskap.shared.ui.Form;
import samskap.shared.ui.Markup;
import samskap.shared.ui.TextBox;

/** An idea that judges are far apart on, and what they say to each other about it. */
class PanelTalk extends Article {

    private static final long serialVersionUID = 1L;

    private final transient PanelKit kit;
    private final long panel;
    private final transient Disagreement apart;
    private final Div said = new Div();
    private final TextBox words = new TextBox();
    private final Field field;
    private UUID key = UUID.randomUUID();

    PanelTalk(PanelKit kit, Panel panel, Disagreement apart) {
        this.kit = kit;
        this.panel = panel.id();
        this.apart = apart;
        addClassNames("card", "pad", "stack");
        said.addClassName("stack");
        field = new Field("words", kit.text("say"), words);
        words.setRows(2);
        var range = new Paragraph(
                kit.text("from", kit.words().text(apart.criterion().key()), apart.lowest(), apart.highest()));
        range.addClassNames("small", "muted");
        add(new Div(new H3(apart.title()), range), said);
        if (panel.judges().contains(kit.self().id()) && panel.round() == 1) {
            var actions = new Div(Buttons.submit(kit.text("sayDo")));
            actions.addClassName("actions");
            var form = new Form(this::say);
            form.addClassName("stack");
            form.add(field, actions);
            add(form);
        }
        show();
    }

    private void say() {
        kit.acts()
                .run(
                        () -> {
                            kit.panels().say(kit.self(), panel, apart.idea(), key, words.getValue());
                            key = UUID.randomUUID();
                            words.setValue("");
                            show();
                        },
                        field);
    }

    private void show() {
        said.removeAll();
        var talk = kit.panels().talk(kit.self(), panel, apart.idea());
        talk.forEach(one -> said.add(line(one)));
        said.setVisible(!talk.isEmpty());
    }

    private Div line(Said one) {
        var who = new Paragraph(new Span(kit.name(one.by())), kit.times().ago(one.at()));
        who.addClassName("byline");
        return new Div(who, new Markup("voice", one.words()));
    }
}
