import fc from 'fast-check';

/**
 * In CI the property tests try the same cases at each run, so that a failure is due to the change that is tested. On a
 * developer's machine they try new cases each time. A failure there is a defect too: add its case as an example.
 */
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20261123 });
