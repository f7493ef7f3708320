package samskap.dialogue.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import samskap.dialogue.AnswerQueue.Pace;

/** How fast we answer and whether we keep our word, in four figures. */
class QueueFigures extends DescriptionList {

    private static final long serialVersionUID = 1L;

    private final transient Kit kit;

    QueueFigures(Kit kit) {
        this.kit = kit;
        addClassName("figures");
    }

    void show(Pace pace, int waiting) {
        removeAll();
        figure("queue.median", median(pace), "");
        figure("queue.waitingNow", Integer.toString(waiting), "");
        figure("queue.withinDay", share(pace), kit.text("queue.ofIdeas", pace.answered()));
        figure(
                "queue.promisesKept",
                Integer.toString(pace.promisesKept()),
                kit.text("queue.ofPromises", pace.promisesSettled()));
    }

    private String median(Pace pace) {
        var median = pace.median();
        return median == null
                ? kit.text("queue.nothingYet")
                : kit.timeAgo().span(kit.words().language(), median);
    }

    private String share(Pace pace) {
        return pace.answered() == 0
                ? kit.text("queue.nothingYet")
                : kit.text("queue.percent", Math.round(100.0 * pace.withinDay() / pace.answered()));
    }

    private void figure(String key, String value, String aside) {
        var number = new Description(value);
        if (!aside.isEmpty()) {
            number.add(new Small(" " + aside));
        }
        // A group of one term and its description: the element that HTML has for it is a div.
        getElement().appendChild(new Div(new Term(kit.text(key)), number).getElement());
    }
}
