package samskap.browser;

import samskap.shared.Language;

@BrowserTest
class EverySightInEnglishTests extends EverySight {

    EverySightInEnglishTests(Sights sights) {
        super(sights, Language.EN);
    }
}
