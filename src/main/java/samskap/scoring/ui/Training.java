package samskap.scoring.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import samskap.scoring.Criterion;

/** Three examples with ratings and the reasons for them, so that all judges read the scales alike. */
class Training extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<Criterion> SCALES = List.of(Criterion.FRESH, Criterion.USEFUL, Criterion.DOABLE);

    /** What the examples are rated, in the order of the scales. */
    private static final int[][] RATINGS = {{2, 6, 7}, {6, 5, 3}, {5, 2, 4}};

    private final transient PanelKit kit;

    Training(PanelKit kit, Runnable ready) {
        this.kit = kit;
        addClassName("stack");
        var why = new Paragraph(kit.text("trainingWhy"));
        why.addClassName("muted");
        add(new H2(kit.text("training")), why);
        for (var example = 0; example < RATINGS.length; example++) {
            add(example(example + 1, RATINGS[example]));
        }
        var actions = new Div(Buttons.of(kit.text("ready"), ready, "primary"));
        actions.addClassName("actions");
        add(actions);
    }

    private Article example(int number, int[] ratings) {
        var key = "example" + number;
        var story = new Paragraph(kit.text(key));
        story.addClassName("voice");
        var scales = new DescriptionList();
        scales.addClassName("example-scales");
        for (var scale = 0; scale < ratings.length; scale++) {
            scales.getElement()
                    .appendChild(rated(key, SCALES.get(scale), ratings[scale]).getElement());
        }
        var article = new Article(new H3(kit.text(key + ".title")), story, scales);
        article.addClassNames("card", "pad", "stack");
        return article;
    }

    private Div rated(String key, Criterion criterion, int rating) {
        var term = new DescriptionList.Term(kit.words().text(criterion.key()));
        var number = new DescriptionList.Description(Integer.toString(rating));
        number.addClassName("rated");
        var reason = new DescriptionList.Description(
                kit.text(key + "." + criterion.name().toLowerCase(java.util.Locale.ROOT)));
        return new Div(term, number, reason);
    }
}
