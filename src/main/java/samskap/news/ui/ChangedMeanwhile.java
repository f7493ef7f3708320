package samskap.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import samskap.news.Announcement;
import samskap.shared.ui.Markup;

/** What an announcement says by now, above what somebody wrote who began with other words. */
class ChangedMeanwhile extends Section {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(DeskKit kit, Announcement now) {
        var theirs = new Div(new Div(new H4(now.title()), new Markup("voice", now.words())));
        theirs.addClassName("versions");
        add(new H3(kit.text("changedMeanwhile")), new Paragraph(kit.text("changedMeanwhileHow")), theirs);
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
    }
}
