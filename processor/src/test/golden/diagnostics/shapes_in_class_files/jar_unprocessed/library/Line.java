package library;

public record Line(int starz, String text) {}
