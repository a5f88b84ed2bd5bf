// What a React project does with the package: the tag and its attributes are typed.
import 'worth-a-meeting';
import type {} from 'worth-a-meeting/react';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorthAMeetingElement } from 'worth-a-meeting';

function Page() {
  const widget = useRef<WorthAMeetingElement>(null);
  const [mode, setMode] = useState('');
  useEffect(() => {
    const element = widget.current;
    const told = ({ detail }: CustomEvent<{ mode: string }>) => setMode(detail.mode);
    element?.addEventListener('worth-a-meeting-recommendation', told);
    return () => element?.removeEventListener('worth-a-meeting-recommendation', told);
  }, []);
  return (
    <>
      <output>{mode}</output>
      <worth-a-meeting ref={widget} loading="eager" currency="CHF" policy={{ version: 1 }} />
    </>
  );
}

const main = document.querySelector('main');
if (main) createRoot(main).render(<Page />);
