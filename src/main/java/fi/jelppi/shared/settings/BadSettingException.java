package fi.jelppi.shared.settings;

import org.jspecify.annotations.Nullable;

/** Ends the start of a node whose settings contradict themselves or the machine. */
public class BadSettingException extends RuntimeException {

    private final transient BadSetting setting;

    private BadSettingException(BadSetting setting) {
        super(setting.description());
        this.setting = setting;
    }

    /**
     * @param property full name of the setting
     * @param value as it was given; the value of a secret is never told
     * @param why continues the sentence "the setting …", for example "is no port"
     */
    public static BadSettingException of(String property, @Nullable Object value, String why) {
        return new BadSettingException(BadSetting.of(property, value, why, null));
    }

    static BadSettingException of(BadSetting setting) {
        return new BadSettingException(setting);
    }

    BadSetting setting() {
        return setting;
    }
}
