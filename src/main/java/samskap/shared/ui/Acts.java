package samskap.shared.ui;

import org.springframework.stereotype.Component;
import samskap.shared.Refusal;

/** Lets a person act, and tells them in their language when the answer is no. What they typed stays as it is. */
@Component
public class Acts {

    private final Words words;

    Acts(Words words) {
        this.words = words;
    }

    /**
     * Runs the act. A refusal is shown at the one of the fields that it is about, and as a toast if it is about none.
     *
     * @return whether the act was done
     */
    public boolean run(Runnable act, Field... fields) {
        for (var field : fields) {
            field.accept();
        }
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            show(refusal, fields);
            return false;
        }
    }

    /** Shows a refusal as {@link #run} does. */
    public void show(Refusal refusal, Field... fields) {
        for (var field : fields) {
            if (field.name().equals(refusal.field())) {
                field.refuse(words.text(refusal));
                return;
            }
        }
        Toasts.show(words.text(refusal));
    }
}
