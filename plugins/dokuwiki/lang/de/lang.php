<?php

$lang['fallback'] = 'Diese Seite hat eine Entscheidungshilfe, die JavaScript braucht. In Kürze: schreiben, wenn Warten nicht schadet und die Sache klar ist; reden, wenn es eilt, persönlich ist, oder wenn man sich nicht einmal einig wäre, was die Frage ist.';
