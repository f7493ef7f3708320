package samskap.support.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import samskap.shared.text.TimeAgo;
import samskap.support.Support;

/** Counts every voice anew each night, so that a wrong count, however it came about, does not stay. */
@Component
class NightlyRecount {

    private static final Logger log = LoggerFactory.getLogger(NightlyRecount.class);

    private final Support support;

    NightlyRecount(Support support) {
        this.support = support;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = TimeAgo.HOME_ID)
    void recount() {
        var wrong = support.recount();
        if (wrong == 0) {
            log.info("Support was counted anew: every count was right.");
        } else {
            log.warn("Support was counted anew: {} counts were wrong and have been mended.", wrong);
        }
    }
}
