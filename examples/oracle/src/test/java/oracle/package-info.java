/**
 * Random schemas, data and plans, and a machine that says whether the graphs are right. In come a
 * seed and a number of plans; out goes a failure with all that is needed to repeat it. The oracle
 * itself knows nothing of generated code: it joins whole tables with nested loops.
 */
package oracle;
