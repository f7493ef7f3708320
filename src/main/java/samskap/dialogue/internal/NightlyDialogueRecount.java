package samskap.dialogue.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.dialogue.Dialogue;
import samskap.shared.text.TimeAgo;

/** Reads every dialogue anew each night, so that a wrong count or a forgotten wait does not stay. */
@Component
class NightlyDialogueRecount {

    private static final Logger log = LoggerFactory.getLogger(NightlyDialogueRecount.class);

    private final Dialogue dialogue;

    NightlyDialogueRecount(Dialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = TimeAgo.HOME_ID)
    void recount() {
        var wrong = dialogue.recount();
        if (wrong == 0) {
            log.info("Dialogues were read anew: every count and every wait was right.");
        } else {
            log.warn("Dialogues were read anew: what {} ideas showed was wrong and has been mended.", wrong);
        }
    }
}
