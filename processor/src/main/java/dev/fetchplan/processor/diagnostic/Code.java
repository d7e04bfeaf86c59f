package dev.fetchplan.processor.diagnostic;

/** The kinds of mistake. Printed as {@code [Fetchplan/NoKey]}; a code is never used again. */
public enum Code {
  UnknownPath,
  NotAnAssociation,
  BatchNotFetched,
  BatchOfToMany,
  TooManyStatements,
  DuplicatePlan,
  ShapeNameTaken,
  PlanName,
  TooManyComponents,
  EmptyPlan,

  EntityForm,
  PrivateEntity,
  NoConstructor,
  SeveralConstructors,
  ParameterNames,
  NoAccessor,
  NotPublic,
  WrongImport,
  MisplacedAnnotation,
  GeneratedTypeExists,
  UndefinedType,

  NoKey,
  KeyMayBeAbsent,
  UnsupportedKey,
  EntityInEntity,
  UnsupportedType,
  PrivateType,
  QualifierHasAttributes,
  DuplicateColumn,
  NotAName,

  NotAnEntity,
  ReservedName,
  DuplicateAssociation,
  UnknownComponent,
  KeyParts,
  KeyTypeMismatch,
  NoReference,
  SeveralReferences,
  UnknownMappedBy,
  WrongTarget,
  MappedByConflict,
  LinkColumns,
  UnknownReference,
  ThroughConflict,

  Internal
}
