package dev.fetchplan.school;

public record Student(long id, String name) {}
