package samskap.search.internal;

import org.springframework.stereotype.Component;
import samskap.ideas.Likenesses;

@Component
class Collecting implements Likenesses {

    @Override
    public Texts collect() {
        return new CollectedTexts();
    }
}
