package kz.sirius.reports;

/**
 * What stands on the slip of one learner; words come ready.
 *
 * @param name surname, given name and patronymic
 * @param group group of study, empty when there is none
 * @param login login name
 * @param password one-time password
 * @param until until when it opens the door
 */
public record Slip(String name, String group, String login, String password, String until) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "Slip[" + login + "]";
    }
}
