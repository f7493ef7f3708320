package samskap.customers.internal;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Does at once what the product does by itself: looks at lists, and takes them in. */
@Lazy
@Component
public class Importing {

    private final ImportWork work;

    Importing(ImportWork work) {
        this.work = work;
    }

    /** All there is to do. */
    public void all() {
        work.workAll(() -> true);
    }
}
