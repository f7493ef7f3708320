package samskap.ideas.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import samskap.ideas.IdeaId;
import samskap.ideas.Member;
import samskap.pictures.ui.Gallery;
import samskap.shared.ui.Avatar;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Markup;
import samskap.shared.ui.Parts;

/**
 * An idea that was merged into another: whose it was, what it says, and for colleagues the way to take it apart again.
 */
@Tag("details")
class MemberStory extends com.vaadin.flow.component.Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    private final transient SameAs sameAs;
    private final IdeaId id;

    MemberStory(SameAs sameAs, Member member, boolean mayUnmerge) {
        this.sameAs = sameAs;
        id = member.id();
        addClassNames("card", "pad");
        setId("joined-" + id.value());
        getElement().appendChild(summary(member));
        if (!member.story().isEmpty()) {
            add(Parts.in(member.lang(), new Markup("voice", member.story())));
        }
        if (!member.pictures().isEmpty()) {
            add(new Gallery(sameAs.words(), member.pictures()));
        }
        add(Parts.small(member.joinedBy()));
        if (!member.word().isEmpty()) {
            add(Parts.in(member.wordLang(), new Markup("voice", member.word())));
        }
        if (mayUnmerge) {
            add(unmerge());
        }
    }

    private static Element summary(Member member) {
        var title = new Element("b").setText(member.title());
        if (member.lang() != null) {
            title.setAttribute("lang", member.lang());
        }
        var told = new Element("span").appendChild(title, new Element("small").setText(member.sharedBy()));
        return new Element("summary")
                .appendChild(
                        new Avatar(member.initials(), member.staff()).getElement(),
                        told,
                        new Icon("chevron").getElement());
    }

    boolean isOf(IdeaId idea) {
        return id.equals(idea);
    }

    void unfold() {
        getElement().setAttribute("open", true);
    }

    /** Asked once more, in place. */
    private Div unmerge() {
        var row = new Div();
        row.addClassName("row");
        var ask = button("ideas.same.apart", () -> {});
        ask.addClickListener(click -> {
            row.removeAll();
            var sure = button("ideas.same.apartDo", () -> sameAs.unmerge(id));
            sure.removeClassName("quiet");
            var keep = button("ideas.idea.cancel", () -> {
                row.removeAll();
                row.add(ask);
                ask.focus();
            });
            var question = new Paragraph(new Span(sameAs.words().text("ideas.same.apartSure")));
            question.getElement().setAttribute("role", "alert");
            row.add(question, sure, keep);
            keep.focus();
        });
        row.add(ask);
        return row;
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(sameAs.words().text(key), click -> act.run());
        button.addClassNames("btn", "quiet", "small");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
