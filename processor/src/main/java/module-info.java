/** The annotation processor. */
module dev.fetchplan.processor {
  requires auto.common;
  requires com.google.common;
  requires com.palantir.javapoet;
  requires java.compiler;
  requires org.jspecify;
  requires static com.google.auto.service;
  requires static jdk.compiler;

  provides javax.annotation.processing.Processor with
      dev.fetchplan.processor.FetchPlanProcessor;
}
