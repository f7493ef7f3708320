package samskap.browser;

import samskap.shared.Language;

@BrowserTest
class EverySightInDanishTests extends EverySight {

    EverySightInDanishTests(Sights sights) {
        super(sights, Language.DA);
    }
}
