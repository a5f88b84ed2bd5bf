// What stays in a page that lives long.

/** What a page holds after its garbage was collected. */
export async function holdings(client) {
  // What is only reachable through a finalizer goes with the second round, once that has had its turn.
  for (let round = 0; round < 3; round += 1) {
    await client.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const { metrics } = await client.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
  return { nodes, listeners: jsEventListeners, heap };
}
