package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.sirius.identity.OpenStaffAccount;
import kz.sirius.identity.StaffPerson;
import kz.sirius.web.faces.Asked;
import kz.sirius.web.faces.OneTimeSlip;
import org.jspecify.annotations.Nullable;

/** Opens an account for a member of staff; its one-time password is shown once. */
@Named
@RequestScoped
public class AccountNewScreen {

    @Inject
    OpenStaffAccount openAccount;

    @Inject
    OneTimeSlip slip;

    private String login = "";
    private String surname = "";
    private String givenName = "";
    private String patronymic = "";
    private String surnameLatin = "";
    private String givenNameLatin = "";
    private String iin = "";

    /** Opens the account. */
    public void open() {
        StaffPerson person =
                new StaffPerson(surname, givenName, orNull(patronymic), surnameLatin, givenNameLatin, orNull(iin));
        slip.show(openAccount.open(login, person), (surname + ' ' + givenName).strip());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = Asked.text(login);
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(@Nullable String surname) {
        this.surname = Asked.text(surname);
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(@Nullable String givenName) {
        this.givenName = Asked.text(givenName);
    }

    public String getPatronymic() {
        return patronymic;
    }

    public void setPatronymic(@Nullable String patronymic) {
        this.patronymic = Asked.text(patronymic);
    }

    public String getSurnameLatin() {
        return surnameLatin;
    }

    public void setSurnameLatin(@Nullable String surnameLatin) {
        this.surnameLatin = Asked.text(surnameLatin);
    }

    public String getGivenNameLatin() {
        return givenNameLatin;
    }

    public void setGivenNameLatin(@Nullable String givenNameLatin) {
        this.givenNameLatin = Asked.text(givenNameLatin);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(@Nullable String iin) {
        this.iin = Asked.text(iin);
    }
}
