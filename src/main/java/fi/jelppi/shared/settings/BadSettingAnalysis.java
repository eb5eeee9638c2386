package fi.jelppi.shared.settings;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Keeps the parts of the message, so that a screen can put them into its own words. */
class BadSettingAnalysis extends FailureAnalysis {

    private final BadSetting setting;

    BadSettingAnalysis(BadSetting setting, Throwable cause) {
        super(setting.description(), setting.action(), cause);
        this.setting = setting;
    }

    BadSetting setting() {
        return setting;
    }
}
