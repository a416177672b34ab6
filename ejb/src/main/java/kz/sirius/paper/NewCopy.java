package kz.sirius.paper;

/** Which copy is to be made anew, what became of the former one, and in words why. */
public record NewCopy(int number, Former former, String note) {}
