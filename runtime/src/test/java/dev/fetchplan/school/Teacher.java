package dev.fetchplan.school;

public record Teacher(long id, String name) {}
